// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_text.hxx"

#include <algorithm>
#include <array>
#include <string>

namespace gouji
{
namespace
{
constexpr std::array<std::string_view, 6> kLeftOut{"office:annotation",       "office:annotation-end", "office:event-listeners",
                                                   "text:bibliography-mark", "text:ruby-text",        "text:tracked-changes"};
constexpr unsigned kMostSpaces = 10000; ///< of one <text:s>

template <class Names>
bool isOneOf(const Names& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr auto isSpace = [](char character) { return character == ' ' || character == '\t' || character == '\r' || character == '\n'; };

/// What an element shows that holds no text.
std::string shownBy(const pugi::xml_node& element)
{
    const std::string_view name = element.name();
    if (name == "text:s")
        return std::string(std::min(element.attribute("text:c").as_uint(1), kMostSpaces), ' ');
    return name == "text:tab" ? "\t" : name == "text:line-break" ? "\n" : "";
}

/// In the order of the text; null behind the last of the paragraph.
pugi::xml_node nextInParagraph(pugi::xml_node node)
{
    if (node.first_child())
        return node.first_child();
    while (node && !node.next_sibling())
    {
        node = node.parent();
        if (const std::string_view name = node.name(); name == "text:p" || name == "text:h")
            return {};
    }
    return node.next_sibling();
}

/// Of a form field: what stands before its separator. A field without one is shown whole.
bool beginsWithCommand(const pugi::xml_node& fieldStart)
{
    for (auto node = nextInParagraph(fieldStart); node; node = nextInParagraph(node))
        if (const std::string_view name = node.name(); name.starts_with("field:fieldmark-"))
            return name != "field:fieldmark-end";
    return false;
}

/// Of a text:hidden-text. LibreOffice 7.4 writes text:is-hidden of those that it shows, and reads it so.
bool isShownByCondition(const pugi::xml_node& element)
{
    return element.attribute("text:is-hidden").as_bool();
}
}

void OdtText::addParagraph(const pugi::xml_node& node, StoryParagraph& paragraph)
{
    isBehindSpace_ = true; // spaces before the first word are none
    const bool isWithinChange = changes_.isWithinOne();
    addContent(node, styles_.looksOfParagraph(node.attribute("text:style-name").value()), paragraph);
    paragraph.notes.hasPendingChange |= isWithinChange && !paragraph.text.empty();
}

void OdtText::addContent(const pugi::xml_node& content, const TextLooks& looks, StoryParagraph& paragraph)
{
    for (const auto child : content.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            addCollapsed(child.value(), looks, paragraph);
        else if (child.type() == pugi::node_element)
            addElement(child, looks, paragraph);
}

void OdtText::addElement(const pugi::xml_node& element, const TextLooks& looks, StoryParagraph& paragraph)
{
    const std::string_view name = element.name();
    if (name == "text:span")
        addContent(element, styles_.looksOfText(element.attribute("text:style-name").value()).over(looks), paragraph);
    else if (const auto shown = shownBy(element); !shown.empty())
    {
        addText(shown, looks, paragraph);
        isBehindSpace_ = false;
    }
    else if (name == "text:note")
        paragraph.notes.hasNoteAnchor = true;
    else if (name.starts_with("text:change"))
        paragraph.notes.hasPendingChange |= changes_.note(element);
    else if (name == "text:placeholder")
        paragraph.hasPlaceholder = true;
    else if (name == "field:fieldmark-start")
        isInCommand_ = beginsWithCommand(element);
    else if (name == "field:fieldmark-separator" || name == "field:fieldmark-end")
        isInCommand_ = false;
    else if (name.starts_with("draw:"))
        drawings_.push_back(element);
    else if (name == "text:hidden-text")
        addText(isShownByCondition(element) ? element.attribute("text:string-value").value() : "", looks, paragraph);
    else if (!isOneOf(kLeftOut, name))
        addContent(element, looks, paragraph);
}

void OdtText::addCollapsed(std::string_view text, const TextLooks& looks, StoryParagraph& paragraph)
{
    if (std::ranges::none_of(text, isSpace)) // as nearly always
    {
        isBehindSpace_ &= text.empty();
        return addText(text, looks, paragraph);
    }
    std::string shown;
    shown.reserve(text.size());
    for (auto begin = text.begin(); begin != text.end();)
    {
        const auto end = std::find_if(begin, text.end(), isSpace);
        shown.append(begin, end);
        isBehindSpace_ &= begin == end;
        if (begin = end; begin == text.end())
            break;
        if (!isBehindSpace_)
            shown += ' ';
        isBehindSpace_ = true;
        ++begin;
    }
    addText(shown, looks, paragraph);
}

void OdtText::addText(std::string_view text, const TextLooks& looks, StoryParagraph& paragraph)
{
    if (!isInCommand_)
        addShown(text, looks, paragraph);
}
}
