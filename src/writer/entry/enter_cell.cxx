// SPDX-License-Identifier: MPL-2.0
#include "writer/entry/enter_cell.hxx"

#include "writer/places/select_place.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/reading/cell_reader.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/writing/editability.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Reference;
using DocumentReference = Reference<css::text::XTextDocument>;

bool canBeEntered(const DocumentReference& document, const Place& place, const Sections& sections)
{
    const auto table = findTable(document, place.table);
    const auto cell = table.is() ? findCell(table, place.cell) : Reference<css::table::XCell>();
    return cell.is() && !isProtected(cell) && !isProtectedAround(table, sections);
}
}

css::uno::Sequence<OUString> cellNamesOf(const DocumentReference& document, const std::string& table)
{
    const auto found = findTable(document, table);
    return found.is() ? found->getCellNames() : css::uno::Sequence<OUString>();
}

bool enterFirst(const DocumentReference& document, const std::vector<Place>& cells)
{
    const Sections sections(document);
    const auto target = std::ranges::find_if(cells, [&](const Place& place) { return canBeEntered(document, place, sections); });
    if (target == cells.end())
        return false;
    return selectPlace(document, *target).has_value();
}

bool isCursorAtZero(const DocumentReference& document, const CellAddress& cell)
{
    const auto view = viewCursor(document);
    const auto table = findTable(document, cell.table);
    const auto found = table.is() ? findCell(table, cell.cell) : Reference<css::table::XCell>();
    return view.is() && view->isCollapsed() && found.is() && readCell(found).text == "0";
}
}
