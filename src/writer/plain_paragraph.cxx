// SPDX-License-Identifier: MPL-2.0
#include "writer/plain_paragraph.hxx"

#include "writer/office_call.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

ParagraphBurden burdenOfPortion(const Reference<css::beans::XPropertySet>& portion)
{
    const auto type = propertyOr(portion, "TextPortionType", OUString());
    if (type == "Redline")
        return ParagraphBurden::PendingChange;
    if (type == "Text")
        return propertyOr(portion, "CharHidden", false) ? ParagraphBurden::Content : ParagraphBurden::None;
    return type == "SoftPageBreak" || type == "Bookmark" ? ParagraphBurden::None : ParagraphBurden::Content;
}

bool hasAnchoredContent(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    const Reference<css::container::XContentEnumerationAccess> contents(paragraph, UNO_QUERY);
    return contents.is() && contents->createContentEnumeration("com.sun.star.text.TextContent")->hasMoreElements();
}
}

ParagraphBurden burdenOf(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    auto burden = hasAnchoredContent(paragraph) ? ParagraphBurden::Content : ParagraphBurden::None;
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements())
    {
        const auto own = burdenOfPortion(Reference<css::beans::XPropertySet>(portions->nextElement(), UNO_QUERY_THROW));
        if (own == ParagraphBurden::PendingChange)
            return own;
        burden = own == ParagraphBurden::None ? burden : own;
    }
    return burden;
}
}
