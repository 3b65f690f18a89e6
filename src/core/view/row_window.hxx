// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "view/finding_list.hxx"

#include <cstddef>
#include <vector>

namespace gouji
{
/// Pixels of a heading, of a finding's row, and of the area that shows them.
struct RowHeights
{
    int heading = 1;
    int line = 1;
    int area = 0;
};

/// A row that can be seen whole, and where it begins in the area.
struct PlacedRow
{
    std::size_t row = 0;
    int top = 0;

    friend bool operator==(const PlacedRow&, const PlacedRow&) = default;
};

/// The part of a list that can be seen: only whole rows, from the first one on. An area too low for a row still shows
/// one.
class RowWindow
{
public:
    /// `rows` must outlive it.
    RowWindow(const std::vector<ListRow>& rows, RowHeights heights) : rows_(rows), heights_(heights) {}

    [[nodiscard]] int heightOf(std::size_t row) const { return rows_[row].line ? heights_.line : heights_.heading; }
    [[nodiscard]] std::vector<PlacedRow> from(std::size_t first) const;
    /// The last row that can be the first one without leaving room at the end.
    [[nodiscard]] std::size_t lastFirst() const;
    /// The first row nearest to `first` with which that row can be seen.
    [[nodiscard]] std::size_t firstShowing(std::size_t row, std::size_t first) const;

private:
    /// The first row with which that one is the last to be seen.
    [[nodiscard]] std::size_t firstEndingWith(std::size_t row) const;

    const std::vector<ListRow>& rows_;
    RowHeights heights_;
};
}
