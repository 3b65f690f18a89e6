// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/grid.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What stands over the columns whose heading was not recognised, and what it can mean.
class HeadingWords
{
public:
    /// Both must outlive this.
    HeadingWords(const Grid& grid, const AxisKeys& columns) : grid_(grid), axis_(columns) {}

    /// The cell over a column of the form; none if nothing stands there.
    void add(std::size_t column, std::optional<std::size_t> cell);

    [[nodiscard]] std::size_t count() const { return columns_.size(); }
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return columns_; }
    [[nodiscard]] std::optional<std::size_t> first() const;

    /// One of them is the label of another column.
    [[nodiscard]] bool nameOtherColumns() const;
    /// They differ by their numbers only (数据1, 数据2 …).
    [[nodiscard]] bool areNumbered() const;
    /// Each is the beginning of its column's label (本年新 for 本年新制作数量).
    [[nodiscard]] bool areCutShort() const;
    /// Each stands over one column only.
    [[nodiscard]] bool areAllOwn() const;

private:
    [[nodiscard]] std::u32string key(std::size_t index) const;

    const Grid& grid_;
    const AxisKeys& axis_;
    std::vector<std::size_t> columns_;
    std::vector<std::optional<std::size_t>> cells_; ///< one per column
};
}
