// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/editability.hxx"

#include "writer/reading/sections.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// One that is anchored to a page stands in nothing.
bool isProtectedFrame(const Reference<css::text::XTextFrame>& frame, const Sections& sections)
{
    if (propertyOr(Reference<XPropertySet>(frame, UNO_QUERY_THROW), "ContentProtected", false))
        return true;
    const auto anchor = frame->getAnchor();
    return anchor.is() && isProtectedAround(anchor, sections);
}
}

bool isEditable(const Reference<css::text::XTextDocument>& document)
{
    return !Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->isReadonly();
}

bool isProtected(const Reference<css::uno::XInterface>& cell)
{
    return propertyOr(Reference<XPropertySet>(cell, UNO_QUERY_THROW), "IsProtected", false);
}

bool isProtectedAround(const Reference<css::text::XTextTable>& table, const Sections& sections)
{
    return sections.around(table).isProtected || isProtectedAround(table->getAnchor(), sections);
}

bool isProtectedAround(const Reference<css::text::XTextRange>& range, const Sections& sections)
{
    const Reference<XPropertySet> properties(range, UNO_QUERY_THROW);
    const Reference<XPropertySet> cell(properties->getPropertyValue("Cell"), UNO_QUERY);
    if (cell.is())
    {
        const Reference<css::text::XTextTable> table(properties->getPropertyValue("TextTable"), UNO_QUERY_THROW);
        return isProtected(cell) || isProtectedAround(table, sections);
    }
    const Reference<css::text::XTextFrame> frame(properties->getPropertyValue("TextFrame"), UNO_QUERY);
    return sections.around(range).isProtected || (frame.is() && isProtectedFrame(frame, sections));
}
}
