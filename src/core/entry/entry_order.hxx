// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <string>
#include <vector>

namespace gouji
{
enum class EntryDirection
{
    Forward,
    Backward,
};

/// The value cells of a document in reading order, table after table, report after report, as a clerk goes through them
/// while filling in. Totals that the rules determine are cells too, but nobody stops there. Knows places only: figures
/// may change, rows and columns may not.
class EntryOrder
{
public:
    EntryOrder() = default;
    explicit EntryOrder(const std::vector<Report>& reports);

    [[nodiscard]] bool holdsTable(const std::string& table) const;
    /// Whether that is a value cell, a total or not; names are the office's.
    [[nodiscard]] bool holds(const std::string& table, const std::string& cell) const;
    /// The cells to stop at behind a value cell, or before it, the nearest first; none from a cell that is no value
    /// cell.
    [[nodiscard]] std::vector<Place> onwards(const std::string& table, const std::string& cell, EntryDirection direction) const;

private:
    struct ValueCell
    {
        Place place;
        bool isDetermined = false;
    };

    [[nodiscard]] std::vector<ValueCell>::const_iterator find(const std::string& table, const std::string& cell) const;

    std::vector<ValueCell> cells_;
};
}
