// SPDX-License-Identifier: MPL-2.0
#include "writer/places/cell_at_cursor.hxx"

#include "writer/places/view_cursor.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Of several selected cells "B2:C4"; null if no cells are selected.
Reference<css::text::XTextTableCursor> selectedCells(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::view::XSelectionSupplier> selection(document->getCurrentController(), UNO_QUERY_THROW);
    return {selection->getSelection(), UNO_QUERY};
}

std::string cellName(const Reference<css::text::XTextDocument>& document, const Reference<css::beans::XPropertySet>& cursor)
{
    if (const auto cells = selectedCells(document); cells.is())
    {
        const auto range = toUtf8(cells->getRangeName());
        return range.substr(0, range.find(':'));
    }
    const Reference<css::beans::XPropertySet> cell(cursor->getPropertyValue("Cell"), UNO_QUERY);
    return cell.is() ? toUtf8(propertyOr(cell, "CellName", OUString())) : std::string();
}

std::optional<CellAddress> addressOf(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::beans::XPropertySet> cursor(viewCursor(document), UNO_QUERY);
    const Reference<css::container::XNamed> table(cursor.is() ? cursor->getPropertyValue("TextTable") : css::uno::Any(), UNO_QUERY);
    if (!table.is())
        return std::nullopt;
    const auto name = cellName(document, cursor);
    return name.empty() ? std::nullopt : std::optional(CellAddress{toUtf8(table->getName()), name});
}
}

Result<std::optional<CellAddress>> cellAtCursor(const Reference<css::text::XTextDocument>& document)
{
    return guarded("operation.read-cursor", "", [&]() -> Result<std::optional<CellAddress>> { return addressOf(document); });
}
}
