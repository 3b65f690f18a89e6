// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/portion_walk.hxx"

#include "base/text.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

// Made once: the walk asks for them at every portion.
const OUString kPortionType("TextPortionType");
const auto kLooks = makeSequence<OUString>({"CharEscapement", "CharHidden", kPortionType});
const OUString kTextField("TextField");
const OUString kContentControl("ContentControl");
const OUString kInContentMetadata("InContentMetadata");

/// Characters that stand for no text: the field that a content control of a .docx becomes ends with a carriage return.
bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return (byte < ' ' && byte != '\n' && byte != '\t') || byte == 0x7f;
}

OUString textOf(const Reference<XPropertySet>& portion)
{
    const Reference<css::text::XTextRange> range(portion, UNO_QUERY);
    return range.is() ? range->getString() : OUString();
}

std::string shownText(const PortionLooks& looks)
{
    auto text = toUtf8(looks.text);
    std::erase_if(text, isControl);
    if (looks.escapement == 0)
        return text;
    return looks.escapement > 0 ? raisedText(text) : loweredText(text);
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

/// Attributes are asked for at once: each question by itself costs the office as much as all of them. Empty cells, which
/// are many, have none to ask for.
PortionLooks PortionLooks::of(const Reference<XPropertySet>& portion)
{
    PortionLooks looks;
    looks.text = textOf(portion);
    if (looks.text.isEmpty())
    {
        portion->getPropertyValue(kPortionType) >>= looks.type;
        return looks;
    }
    const auto values = Reference<css::beans::XMultiPropertySet>(portion, UNO_QUERY_THROW)->getPropertyValues(kLooks);
    values[0] >>= looks.escapement;
    values[1] >>= looks.isHidden;
    values[2] >>= looks.type;
    return looks;
}

void PortionWalk::addPortion(const Reference<XPropertySet>& portion)
{
    const auto looks = PortionLooks::of(portion);
    const auto& type = looks.type;
    if (type == "Text" || type == "LineBreak")
        addText(portion, looks);
    else if (type == "Redline")
        noteRedline(portion);
    else if (type == "Footnote" || type == "Endnote")
        notes_.hasNoteAnchor = true;
    else if (type == kTextField)
        addField(portion, looks);
    else if (type == "Frame")
        anchors_.emplace_back(portion);
    else if (type == kContentControl || type == kInContentMetadata)
        addInner(portion, type);
    else if (type == "TextFieldStart")
        isInsideFieldCommand_ = true;
    else if (type == "TextFieldSeparator" || type == "TextFieldEnd")
        isInsideFieldCommand_ = false;
}

void PortionWalk::addText(const Reference<XPropertySet>& portion, const PortionLooks& looks)
{
    if (isInsideDeletion() || isInsideFieldCommand_)
        return;
    const std::string text = shownText(looks);
    if (text.empty())
        return;
    if (looks.isHidden)
    {
        notes_.hasHiddenText = true;
        return;
    }
    if (keepsPieces_)
        pieces_.push_back({Reference<css::text::XTextRange>(portion, UNO_QUERY), text_.size(), text_.size() + text.size(), looks.type == kTextField,
                           !openInsertions_.empty()});
    text_ += text;
}

void PortionWalk::addField(const Reference<XPropertySet>& portion, const PortionLooks& looks)
{
    if (isInsideDeletion())
        return;
    if (isPlaceholder(portion))
        hasPlaceholder_ = true;
    else
        addText(portion, looks);
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
