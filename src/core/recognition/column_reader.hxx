// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/heading_match.hxx"
#include "recognition/row_match.hxx"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace gouji
{
/// Which cells of a row are the values of which columns, and what was odd about the headings above them.
struct ColumnReading
{
    std::vector<std::optional<std::size_t>> cells; ///< one per column of the form; absent if the table lacks the column
    /// Columns read by their place, since their heading is missing or cut short.
    std::vector<std::size_t> unnamedColumns;
    std::vector<std::size_t> missingColumns; ///< columns that are not there
    /// First cell of a heading that belongs to nothing, read in the order of the piece before.
    std::optional<std::size_t> foreignHeading;
};

/// Finds the values of recognised rows. A row below complete headings is read by them: the values by their
/// common width with the headings, or, where the row has lost its leading cells, in their order. A row of a piece without headings follows the
/// piece before. A heading of which a single label is missing, or that merely counts its columns, is read in the order
/// of the form if every known label stands at its place; in every other case the row has no values. Rows are to be read
/// from the first to the last.
class ColumnReader
{
public:
    /// All three must outlive the reader.
    ColumnReader(const Grid& grid, const TableKeys& keys, const std::vector<RowMatch>& rows) : grid_(grid), keys_(keys), rows_(rows) {}

    [[nodiscard]] std::optional<ColumnReading> read(const RowMatch& row);

    /// The headings that govern a table block in the piece of a row.
    [[nodiscard]] const HeadingMatch& headingsOver(const RowMatch& row);

    /// The value cells of a row.
    [[nodiscard]] std::vector<std::size_t> valuesOf(const RowMatch& row) const;
    [[nodiscard]] bool fits(std::size_t value, std::size_t heading) const;

private:
    using Values = std::vector<std::size_t>;
    using Order = std::vector<std::size_t>; ///< for every column of the form its position among the values
    using PieceOfTableBlock = std::pair<std::size_t, std::size_t>; ///< table block, first row of the piece

    [[nodiscard]] std::optional<ColumnReading> byWidth(const HeadingMatch& headings, const Values& values) const;
    [[nodiscard]] std::optional<Values> widestInOrder(const Values& headings, const Values& values) const;
    [[nodiscard]] bool hasCellTooMany(const HeadingMatch& headings, const Values& values, const Values& assigned) const;
    [[nodiscard]] bool hasRivalValue(const HeadingMatch& headings, const Values& values, const Values& assigned) const;
    [[nodiscard]] std::optional<ColumnReading> byPlace(const RowMatch& row, const HeadingMatch& headings, const Values& values);
    [[nodiscard]] std::optional<ColumnReading> belowOwnHeading(const RowMatch& row, const HeadingMatch& headings, const Values& values);
    [[nodiscard]] std::optional<Order> inheritedOrder(const RowMatch& row) const;
    [[nodiscard]] std::optional<std::size_t> headingAbove(const RowMatch& row, std::size_t value) const;
    [[nodiscard]] const RowMatch* rowAt(std::size_t gridRow) const;
    [[nodiscard]] std::optional<Order> orderOf(const HeadingMatch& headings) const;
    [[nodiscard]] bool namesAnyColumn(std::size_t tableBlock) const;

    const Grid& grid_;
    const TableKeys& keys_;
    const std::vector<RowMatch>& rows_;
    std::map<PieceOfTableBlock, HeadingMatch> headings_;
    /// What the rows of a piece were read by; nothing if they could not be.
    std::map<PieceOfTableBlock, std::optional<Order>> orders_;
};
}
