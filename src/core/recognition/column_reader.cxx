// SPDX-License-Identifier: MPL-2.0
#include "recognition/column_reader.hxx"

#include "recognition/heading_words.hxx"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <numeric>

namespace gouji
{
namespace
{
/// A value belongs to a heading if they share at least this part of the narrower one's width.
constexpr double kSufficientOverlap = 0.6;
/// Fewer columns say nothing about their order when one has lost its label.
constexpr std::size_t kFewestColumnsInOrder = 3;

ColumnReading inOrder(const std::vector<std::size_t>& values, const std::vector<std::size_t>& order)
{
    ColumnReading reading;
    for (const auto position : order)
        reading.cells.emplace_back(values[position]);
    return reading;
}

std::vector<std::size_t> formOrder(std::size_t columns)
{
    std::vector<std::size_t> order(columns);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}
}

std::vector<std::size_t> ColumnReader::valuesOf(const RowMatch& row) const
{
    const auto& cells = grid_.row(row.gridRow);
    return {cells.begin() + static_cast<std::ptrdiff_t>(row.firstValue), cells.end()};
}

bool ColumnReader::fits(std::size_t value, std::size_t heading) const
{
    return grid_.overlap(value, heading) >= kSufficientOverlap * std::min(grid_.width(value), grid_.width(heading));
}

const HeadingMatch& ColumnReader::headingsOver(const RowMatch& row)
{
    const RowRange rows{grid_.pieceBegin(row.gridRow), row.gridRow};
    const auto found = headings_.find({row.tableBlock, rows.begin});
    if (found != headings_.end())
        return found->second;
    return headings_.emplace(PieceOfTableBlock{row.tableBlock, rows.begin}, matchHeading(grid_, keys_.tableBlocks[row.tableBlock], rows)).first->second;
}

std::optional<ColumnReading> ColumnReader::read(const RowMatch& row)
{
    const auto values = valuesOf(row);
    const auto& headings = headingsOver(row);
    const auto columns = headings.cells.size();
    const PieceOfTableBlock piece{row.tableBlock, grid_.pieceBegin(row.gridRow)};
    if (headings.isComplete())
    {
        if (!orders_.contains(piece))
            orders_.emplace(piece, orderOf(headings));
        const auto& order = orders_.at(piece);
        if (row.hasWholePath)
            return byWidth(headings, values);
        return order && values.size() == columns ? std::optional(inOrder(values, *order)) : std::nullopt;
    }
    if (values.size() == columns)
        return byPlace(row, headings, values);
    orders_.try_emplace(piece, std::nullopt);
    const auto found = headings.foundCount();
    return row.hasWholePath && found > 0 && 2 * found >= columns && values.size() == found ? byWidth(headings, values) : std::nullopt;
}

/// Every heading needs a value cell of its own; value cells under no heading of the form are extra, and one that stands
/// beyond the headings is a cell too many: nobody can say where it was put in.
std::optional<ColumnReading> ColumnReader::byWidth(const HeadingMatch& headings, const Values& values) const
{
    ColumnReading reading;
    std::vector<std::size_t> found; // columns, from left to right
    for (std::size_t column = 0; column < headings.cells.size(); ++column)
        (headings.cells[column] ? found : reading.missingColumns).push_back(column);
    std::ranges::sort(found, {}, [&](std::size_t column) { return grid_.leftEdge(*headings.cells[column]); });
    Values cells;
    for (const auto column : found)
        cells.push_back(*headings.cells[column]);
    const auto assigned = widestInOrder(cells, values);
    if (!assigned || hasRivalValue(headings, values, *assigned) || hasCellTooMany(headings, values, *assigned))
        return std::nullopt;
    reading.cells.resize(headings.cells.size());
    for (std::size_t index = 0; index < found.size(); ++index)
        reading.cells[found[index]] = (*assigned)[index];
    return reading;
}

/// One value for each heading, both from left to right, with the largest common width in all; nothing if there are not
/// so many that fit. A value that reaches under two headings goes to the one that leaves the other a value, too.
std::optional<ColumnReader::Values> ColumnReader::widestInOrder(const Values& headings, const Values& values) const
{
    if (headings.size() > values.size())
        return std::nullopt;
    constexpr int kNone = -1;
    const auto spare = values.size() - headings.size(); // so many values may be passed over
    boost::container::small_vector<int, 32> widths((headings.size() + 1) * (spare + 1), 0);
    // The most that headings from this one on have in common with values from heading + passed on.
    const auto widest = [&](std::size_t heading, std::size_t passed) -> int& { return widths[heading * (spare + 1) + passed]; };
    const auto together = [&](std::size_t heading, std::size_t passed)
    {
        const auto rest = widest(heading + 1, passed);
        const auto value = values[heading + passed];
        return rest == kNone || !fits(value, headings[heading]) ? kNone : rest + grid_.overlap(value, headings[heading]);
    };
    for (auto heading = headings.size(); heading-- > 0;)
        for (auto passed = spare + 1; passed-- > 0;)
            widest(heading, passed) = std::max(passed == spare ? kNone : widest(heading, passed + 1), together(heading, passed));
    if (widest(0, 0) == kNone)
        return std::nullopt;
    Values assigned;
    std::size_t passed = 0;
    for (std::size_t heading = 0; heading < headings.size(); ++heading)
    {
        while (widest(heading, passed) != together(heading, passed))
            ++passed;
        assigned.push_back(values[heading + passed]);
    }
    return assigned;
}

/// A cell behind the end of the headings, or one with content below no words: a web page's rows are filled up with empty
/// cells to the length of the longest.
bool ColumnReader::hasCellTooMany(const HeadingMatch& headings, const Values& values, const Values& assigned) const
{
    const auto& lowest = grid_.row(headings.lastRow);
    const auto isBelow = [&](std::size_t value, std::size_t cell) { return grid_.overlap(value, cell) > 0 && !grid_.isBefore(cell, value); };
    const auto isTooMany = [&](std::size_t value)
    {
        const auto above = std::ranges::find_if(lowest, [&](std::size_t cell) { return isBelow(value, cell); });
        return above == lowest.end() || (!grid_.isBlank(value) && grid_.isBlank(*above));
    };
    return std::ranges::any_of(values, [&](std::size_t value)
                               { return std::ranges::find(assigned, value) == assigned.end() && isTooMany(value); });
}

/// Two values under one heading: a number cut in two, or cells out of place.
bool ColumnReader::hasRivalValue(const HeadingMatch& headings, const Values& values, const Values& assigned) const
{
    return std::ranges::any_of(values,
                               [&](std::size_t value)
                               {
                                   return std::ranges::find(assigned, value) == assigned.end() && !grid_.isBlank(value)
                                       && std::ranges::any_of(headings.cells,
                                                              [&](const auto& heading) { return heading && fits(value, *heading); });
                               });
}

/// As many values as the form has columns, but not a heading for each.
std::optional<ColumnReading> ColumnReader::byPlace(const RowMatch& row, const HeadingMatch& headings, const Values& values)
{
    const PieceOfTableBlock piece{row.tableBlock, grid_.pieceBegin(row.gridRow)};
    const auto hasHeading = std::ranges::any_of(values, [&](std::size_t value) { return headingAbove(row, value).has_value(); });
    if (hasHeading)
    {
        auto reading = belowOwnHeading(row, headings, values);
        orders_.try_emplace(piece, reading ? std::optional(formOrder(values.size())) : std::nullopt);
        return reading;
    }
    const auto order = headings.foundCount() > 0 ? std::nullopt : values.size() == 1 ? formOrder(1) : inheritedOrder(row);
    orders_.try_emplace(piece, order);
    return order ? std::optional(inOrder(values, *order)) : std::nullopt;
}

/// Below headings some of which are unknown: in the order of the form, if every known one stands at its place and the
/// others do not say anything else.
std::optional<ColumnReading> ColumnReader::belowOwnHeading(const RowMatch& row, const HeadingMatch& headings, const Values& values)
{
    HeadingWords words(grid_, keys_.tableBlocks[row.tableBlock].columns);
    for (std::size_t column = 0; column < values.size(); ++column)
    {
        if (!headings.cells[column])
            words.add(column, headingAbove(row, values[column]));
        else if (!fits(values[column], *headings.cells[column]))
            return std::nullopt;
    }
    if (words.nameOtherColumns())
        return std::nullopt;
    auto reading = inOrder(values, formOrder(values.size()));
    if (words.areNumbered())
        return reading;
    if ((words.count() == 1 && values.size() >= kFewestColumnsInOrder) || words.areCutShort())
    {
        reading.unnamedColumns = words.columns();
        return reading;
    }
    if (!words.areAllOwn() || inheritedOrder(row) != formOrder(values.size()))
        return std::nullopt;
    reading.foreignHeading = words.first();
    return reading;
}

/// The order in which the nearest piece before was read, or that of its headings if it has no rows. Without any
/// headings in all the pieces it is the form's; a table that is whole and has none gives no order.
std::optional<ColumnReader::Order> ColumnReader::inheritedOrder(const RowMatch& row) const
{
    for (auto end = grid_.pieceBegin(row.gridRow); end > 0;)
    {
        const auto begin = grid_.pieceBegin(end - 1);
        if (const auto order = orders_.find({row.tableBlock, begin}); order != orders_.end())
            return order->second;
        const auto headings = matchHeading(grid_, keys_.tableBlocks[row.tableBlock], {begin, end});
        if (headings.foundCount() > 0)
            return headings.isComplete() ? orderOf(headings) : std::nullopt;
        end = begin;
    }
    const auto isWhole = grid_.pieceBegin(grid_.rowCount() - 1) == 0;
    const auto columns = keys_.tableBlocks[row.tableBlock].columns.leaves.size();
    return isWhole || namesAnyColumn(row.tableBlock) ? std::nullopt : std::optional(formOrder(columns));
}

/// The nearest words above a value that may be its heading, up to the next row that belongs to something else.
std::optional<std::size_t> ColumnReader::headingAbove(const RowMatch& row, std::size_t value) const
{
    for (auto gridRow = row.gridRow; gridRow-- > grid_.pieceBegin(row.gridRow);)
    {
        const auto* other = rowAt(gridRow);
        if (other && other->tableBlock == row.tableBlock)
            continue;
        if (other || grid_.row(gridRow).size() == 1)
            return std::nullopt;
        for (const auto cell : grid_.row(gridRow))
            if (fits(value, cell) && grid_.isText(cell))
                return cell;
    }
    return std::nullopt;
}

const RowMatch* ColumnReader::rowAt(std::size_t gridRow) const
{
    const auto row = std::ranges::find(rows_, gridRow, &RowMatch::gridRow);
    return row == rows_.end() ? nullptr : &*row;
}

/// From left to right; nothing if two headings overlap.
std::optional<ColumnReader::Order> ColumnReader::orderOf(const HeadingMatch& headings) const
{
    Order order;
    for (const auto& heading : headings.cells)
    {
        const auto isBefore = [&](const auto& other) { return grid_.isBefore(*other, *heading); };
        order.push_back(static_cast<std::size_t>(std::ranges::count_if(headings.cells, isBefore)));
    }
    auto sorted = order;
    std::ranges::sort(sorted);
    return sorted == formOrder(order.size()) ? std::optional(order) : std::nullopt;
}

/// Labels that are rows too (其他, 总计) say nothing.
bool ColumnReader::namesAnyColumn(std::size_t tableBlock) const
{
    const auto isRow = [&](KeyId key)
    { return std::ranges::any_of(keys_.tableBlocks[tableBlock].rows.leaves, [&](const LabelKeys& row) { return row.accept(key); }); };
    return std::ranges::any_of(keys_.tableBlocks[tableBlock].columns.leaves,
                               [&](const LabelKeys& column)
                               {
                                   return std::ranges::any_of(column.accepted,
                                                              [&](KeyId key) { return grid_.has(key) && !isRow(key); });
                               });
}
}
