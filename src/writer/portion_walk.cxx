// SPDX-License-Identifier: MPL-2.0
#include "writer/portion_walk.hxx"

#include "base/text.hxx"

#include "writer/office_call.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <string_view>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;

// Made once: the walk asks for them at every portion.
const OUString kTextPortionType("TextPortionType");
const OUString kCharHidden("CharHidden");
const OUString kCharEscapement("CharEscapement");
const OUString kTextField("TextField");
const OUString kContentControl("ContentControl");
const OUString kInContentMetadata("InContentMetadata");

bool hasDigit(const std::string& text)
{
    constexpr std::string_view kFullWidthLead = "\xEF\xBC"; // of ０…９, and of other signs
    return text.find_first_of("0123456789") != std::string::npos || text.find(kFullWidthLead) != std::string::npos;
}

/// With raised and lowered digits as such; only text with digits is asked.
std::string shownText(const Reference<XPropertySet>& portion)
{
    const Reference<css::text::XTextRange> range(portion, UNO_QUERY);
    auto text = range.is() ? toUtf8(range->getString()) : std::string();
    if (!hasDigit(text))
        return text;
    const auto escapement = propertyOr<sal_Int16>(portion, kCharEscapement, 0);
    return escapement == 0 ? text : escapement > 0 ? raisedText(text) : loweredText(text);
}

bool isPlaceholder(const Reference<XPropertySet>& portion)
{
    const Reference<css::lang::XServiceInfo> field(portion->getPropertyValue(kTextField), UNO_QUERY);
    return field.is() && field->supportsService("com.sun.star.text.textfield.JumpEdit");
}
}

void PortionWalk::addParagraph(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements())
    {
        const Reference<XPropertySet> portion(portions->nextElement(), UNO_QUERY);
        if (portion.is())
            addPortion(portion);
    }
}

void PortionWalk::addPortion(const Reference<XPropertySet>& portion)
{
    const auto type = propertyOr(portion, kTextPortionType, OUString());
    if (type == "Text")
        addText(portion);
    else if (type == "Redline")
        noteRedline(portion);
    else if (type == "Footnote" || type == "Endnote")
        notes_.hasNoteAnchor = true;
    else if (type == kTextField)
        addField(portion);
    else if (type == kContentControl || type == kInContentMetadata)
        addInner(portion, type);
    else if (type == "LineBreak")
        addText(portion);
    else if (type == "TextFieldStart")
        isInsideFieldCommand_ = true;
    else if (type == "TextFieldSeparator" || type == "TextFieldEnd")
        isInsideFieldCommand_ = false;
}

void PortionWalk::addText(const Reference<XPropertySet>& portion)
{
    if (isInsideDeletion() || isInsideFieldCommand_)
        return;
    const std::string text = shownText(portion);
    if (text.empty())
        return;
    if (propertyOr(portion, kCharHidden, false))
        notes_.hasHiddenText = true;
    else
    {
        if (keepsPieces_)
            pieces_.push_back({Reference<css::text::XTextRange>(portion, UNO_QUERY), text_.size(), text_.size() + text.size(),
                               propertyOr(portion, kTextPortionType, OUString()) == kTextField, !openInsertions_.empty()});
        text_ += text;
    }
}

void PortionWalk::addField(const Reference<XPropertySet>& portion)
{
    if (isInsideDeletion())
        return;
    if (isPlaceholder(portion))
        hasPlaceholder_ = true;
    else
        addText(portion);
}

void PortionWalk::addInner(const Reference<XPropertySet>& portion, const OUString& container)
{
    const Reference<css::container::XEnumerationAccess> inner(portion->getPropertyValue(container), UNO_QUERY);
    if (inner.is())
        addParagraph(inner);
}

void PortionWalk::noteRedline(const Reference<XPropertySet>& portion)
{
    const auto type = propertyOr(portion, "RedlineType", OUString());
    const bool isDeletion = type == "Delete";
    if (!isDeletion && type != "Insert")
        return;
    notes_.hasPendingChange = true;
    if (propertyOr(portion, "IsCollapsed", false))
        return;
    auto& open = isDeletion ? openDeletions_ : openInsertions_;
    const auto identifier = propertyOr(portion, "RedlineIdentifier", OUString());
    if (propertyOr(portion, "IsStart", false))
        open.push_back(identifier);
    else
        std::erase(open, identifier);
}
}
