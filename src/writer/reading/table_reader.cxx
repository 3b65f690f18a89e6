// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/table_reader.hxx"

#include "writer/reading/cell_reader.hxx"
#include "writer/reading/table_geometry.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>

#include <optional>
#include <utility>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

struct InnerTable
{
    Reference<css::text::XTextTable> table;
    TableProtection protection = TableProtection::None;
};
using InnerTables = std::vector<InnerTable>;

constexpr int kGridWidth = 10000; // ten-thousandths of the table's width, as Table::columnEdges promises
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

Cell makeCell(const GridPlace& place, const OUString& name, CellContent content, TableProtection protection)
{
    content.notes.isProtected = content.notes.isProtected || protection == TableProtection::Around;
    return {place.row, place.column, place.rowSpan, place.columnSpan, toUtf8(name), std::move(content.text), content.notes};
}

Table readCells(const Reference<css::text::XTextTable>& table, TableProtection protection, InnerTables& innerTables)
{
    Table result;
    result.name = toUtf8(Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName());
    const css::uno::Sequence<OUString> names = table->getCellNames();
    auto geometry = readGeometry(table, names);
    result.isUnreadable = !geometry;
    if (!geometry)
        return result;

    result.rowCount = static_cast<std::size_t>(table->getRows()->getCount());
    result.columnEdges = std::move(geometry->columnEdges);
    result.cells.reserve(geometry->places.size());
    for (sal_Int32 index = 0; index < names.getLength(); ++index)
    {
        CellContent content = readCell(table->getCellByName(names[index]));
        const bool isProtected = content.notes.isProtected || protection == TableProtection::Around;
        for (const auto& inner : content.innerTables)
            innerTables.push_back({inner, isProtected ? TableProtection::Around : TableProtection::None});
        const GridPlace& place = geometry->places[static_cast<std::size_t>(index)];
        result.cells.push_back(makeCell(place, names[index], std::move(content), protection));
    }
    return result;
}
}

void readTable(const Reference<css::text::XTextTable>& table, TableProtection protection, std::vector<Block>& blocks)
{
    InnerTables innerTables;
    blocks.emplace_back(readCells(table, protection, innerTables));
    for (const InnerTable& inner : innerTables)
        readTable(inner.table, inner.protection, blocks);
}
}
