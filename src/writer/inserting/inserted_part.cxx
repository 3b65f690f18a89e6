// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/inserted_part.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextField.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::container::XEnumerationAccess;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void collectPlaceholders(const Reference<XEnumerationAccess>& paragraph, std::vector<Placeholder>& placeholders)
{
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements())
    {
        const Reference<XPropertySet> portion(portions->nextElement(), UNO_QUERY_THROW);
        if (propertyOr(portion, "TextPortionType", OUString()) != "TextField")
            continue;
        const Reference<css::text::XTextField> field(portion->getPropertyValue("TextField"), UNO_QUERY_THROW);
        if (!Reference<css::lang::XServiceInfo>(field, UNO_QUERY_THROW)->supportsService("com.sun.star.text.textfield.JumpEdit"))
            continue;
        placeholders.push_back(
            {propertyOr(Reference<XPropertySet>(field, UNO_QUERY_THROW), "PlaceHolder", OUString()), field->getAnchor()});
    }
}
}

InsertedPart inspect(const Reference<css::text::XTextRange>& range)
{
    InsertedPart part;
    const auto elements = Reference<XEnumerationAccess>(range, UNO_QUERY_THROW)->createEnumeration();
    while (elements->hasMoreElements())
    {
        const css::uno::Any element = elements->nextElement();
        const Reference<XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (!paragraph.is())
        {
            const Reference<css::text::XTextTable> table(element, UNO_QUERY);
            if (table.is())
                part.tables.push_back(table);
            continue;
        }
        if (!part.firstParagraph.is())
            part.firstParagraph.set(paragraph, UNO_QUERY_THROW);
        collectPlaceholders(paragraph, part.placeholders);
    }
    return part;
}

void replacePlaceholders(InsertedPart& part, const std::string& prompt, const std::string& text)
{
    if (text.empty())
        return;
    std::erase_if(part.placeholders,
                  [&](const Placeholder& placeholder)
                  {
                      if (toUtf8(placeholder.prompt) != prompt)
                          return false;
                      placeholder.anchor->getText()->insertString(placeholder.anchor, fromUtf8(text), true);
                      return true;
                  });
}

void writeOutPlaceholders(InsertedPart& part)
{
    for (auto& placeholder : part.placeholders)
    {
        const auto words = placeholder.anchor->getText()->createTextCursorByRange(placeholder.anchor);
        words->setString("<" + placeholder.prompt + ">");
        placeholder.anchor = words.get();
    }
}
}
