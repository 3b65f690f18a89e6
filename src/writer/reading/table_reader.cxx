// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/table_reader.hxx"

#include "reading/layout_table.hxx"
#include "reading/table_geometry.hxx"

#include "writer/reading/cell_reader.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>

#include <numeric>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const OUString kSeparators("TableColumnSeparators");

/// Each row's inner edges; nothing if a row does not say.
std::optional<std::vector<std::vector<int>>> readSeparators(const Reference<css::text::XTextTable>& table)
{
    const Reference<XPropertySet> properties(table, UNO_QUERY_THROW);
    const int sum = propertyOr<sal_Int16>(properties, "TableColumnRelativeSum", kGridWidth);
    const auto rows = table->getRows();
    const sal_Int32 count = rows->getCount();
    std::vector<std::vector<int>> result;
    result.reserve(static_cast<std::size_t>(count));
    for (sal_Int32 index = 0; index < count; ++index)
    {
        const Reference<XPropertySet> row(rows->getByIndex(index), UNO_QUERY_THROW);
        css::uno::Sequence<css::text::TableColumnSeparator> separators;
        if (sum <= 0 || !(row->getPropertyValue(kSeparators) >>= separators))
            return std::nullopt;
        std::vector<int>& positions = result.emplace_back();
        for (const auto& separator : separators)
            positions.push_back(separator.Position * kGridWidth / sum);
    }
    return result;
}

std::optional<std::vector<CellName>> parseNames(const css::uno::Sequence<OUString>& names)
{
    std::vector<CellName> result;
    result.reserve(static_cast<std::size_t>(names.getLength()));
    for (const OUString& text : names)
    {
        const auto name = CellName::parse(toUtf8(text));
        if (!name)
            return std::nullopt;
        result.push_back(*name);
    }
    return result;
}

std::optional<TableGeometry> readGeometry(const Reference<css::text::XTextTable>& table, const css::uno::Sequence<OUString>& names)
{
    const auto parsedNames = parseNames(names);
    if (!parsedNames)
        return std::nullopt;
    const auto separators = readSeparators(table);
    return separators ? layOut(*separators, kGridWidth, *parsedNames) : std::nullopt;
}

Cell makeCell(const GridPlace& place, const OUString& name, CellContent content)
{
    return {place.row, place.column, place.rowSpan, place.columnSpan, toUtf8(name), std::move(content.text), content.notes};
}

/// A table with what stands in its cells.
struct TableContent
{
    Table table;
    /// Names of the office's cells: it looks through all those that somebody holds whenever it lends another.
    std::vector<OUString> cells;
    std::vector<TableContent> innerTables;

    [[nodiscard]] std::size_t innerCells() const
    {
        return std::accumulate(innerTables.begin(), innerTables.end(), std::size_t{0}, [](std::size_t count, const TableContent& inner)
                               { return count + inner.cells.size() + inner.innerCells(); });
    }
};

TableContent readContent(const Reference<css::text::XTextTable>& table, const std::string& frame)
{
    TableContent result;
    result.table.name = toUtf8(Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName());
    result.table.frame = frame;
    const css::uno::Sequence<OUString> names = table->getCellNames();
    auto geometry = readGeometry(table, names);
    result.table.isUnreadable = !geometry;
    for (sal_Int32 index = 0; index < names.getLength(); ++index)
    {
        const auto cell = table->getCellByName(names[index]);
        if (!cell.is())
            continue;
        CellContent content = readCell(cell);
        for (const auto& inner : content.innerTables)
            result.innerTables.push_back(readContent(inner, frame));
        result.cells.push_back(names[index]);
        if (geometry)
            result.table.cells.push_back(makeCell(geometry->places[static_cast<std::size_t>(index)], names[index], std::move(content)));
    }
    if (geometry)
    {
        result.table.rowCount = static_cast<std::size_t>(table->getRows()->getCount());
        result.table.columnEdges = std::move(geometry->columnEdges);
    }
    return result;
}

void append(TableContent content, std::vector<Block>& blocks)
{
    blocks.emplace_back(std::move(content.table));
    for (auto& inner : content.innerTables)
        append(std::move(inner), blocks);
}
}

std::vector<Reference<css::container::XEnumerationAccess>> readTable(const Reference<css::text::XTextTable>& table, const std::string& frame,
                                                                     std::vector<Block>& blocks)
{
    auto content = readContent(table, frame);
    std::vector<Reference<css::container::XEnumerationAccess>> cells;
    if (!isLayoutTable(content.table, content.innerCells()))
        append(std::move(content), blocks);
    else
        for (const auto& name : content.cells)
            cells.emplace_back(table->getCellByName(name), UNO_QUERY_THROW);
    return cells;
}
}
