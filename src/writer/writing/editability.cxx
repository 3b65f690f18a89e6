// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/editability.hxx"

#include "writer/reading/sections.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/frame/XStorable.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
}

bool isEditable(const Reference<css::text::XTextDocument>& document)
{
    return !Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->isReadonly();
}

bool isProtectedAround(const Reference<css::text::XTextTable>& table, const Sections& sections)
{
    if (sections.around(table).isProtected)
        return true;
    const Reference<XPropertySet> anchor(table->getAnchor(), UNO_QUERY_THROW);
    const Reference<XPropertySet> outerCell(anchor->getPropertyValue("Cell"), UNO_QUERY);
    if (!outerCell.is())
        return false;
    if (propertyOr(outerCell, "IsProtected", false))
        return true;
    const Reference<css::text::XTextTable> outerTable(anchor->getPropertyValue("TextTable"), UNO_QUERY);
    return outerTable.is() && isProtectedAround(outerTable, sections);
}

bool isProtectedAround(const Reference<css::text::XTextRange>& range, const Sections& sections)
{
    const Reference<XPropertySet> properties(range, UNO_QUERY_THROW);
    const Reference<XPropertySet> cell(properties->getPropertyValue("Cell"), UNO_QUERY);
    if (!cell.is())
        return sections.around(range).isProtected;
    const Reference<css::text::XTextTable> table(properties->getPropertyValue("TextTable"), UNO_QUERY_THROW);
    return propertyOr(cell, "IsProtected", false) || isProtectedAround(table, sections);
}
}
