// SPDX-License-Identifier: MPL-2.0
#include "files/docx/run_walk.hxx"

#include "files/docx/alternate_content.hxx"
#include "files/docx/symbol.hxx"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::array<std::string_view, 11> kHoldRuns{"w:bdo", "w:customXml", "w:dir", "w:fldSimple", "w:hyperlink", "w:ins", "w:moveTo",
                                                     "w:sdt", "w:sdtContent", "w:smartTag", "w:subDoc"};

bool isDrawing(std::string_view name)
{
    return name == "w:drawing" || name == "w:pict" || name == "w:object";
}

bool isPageBreak(const pugi::xml_node& node)
{
    const std::string_view type = node.attribute("w:type").value();
    return std::string_view(node.name()) == "w:br" && (type == "page" || type == "column");
}

/// Without its xml:space a text loses the spaces at its ends.
std::string textOf(const pugi::xml_node& node)
{
    const std::string_view text = node.child_value();
    if (std::string_view(node.attribute("xml:space").value()) == "preserve")
        return std::string(text);
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto begin = std::min(text.find_first_not_of(kSpaces), text.size());
    return std::string(text.substr(begin, text.find_last_not_of(kSpaces) + 1 - begin));
}

/// What an element of a run shows that holds no text.
std::string_view shownBy(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    if (name == "w:tab" || name == "w:ptab")
        return "\t";
    if (name == "w:cr")
        return "\n";
    if (name == "w:noBreakHyphen")
        return "\u2011";
    if (name == "w:softHyphen")
        return "\u00AD";
    const std::string_view type = node.attribute("w:type").value();
    return name == "w:br" && (type.empty() || type == "textWrapping") ? "\n" : "";
}
}

void RunWalk::add(const pugi::xml_node& content, const TextLooks& paragraphLooks, StoryParagraph& paragraph)
{
    for (const auto child : content.children())
    {
        const std::string_view name = child.name();
        if (name == "w:r")
            addRun(child, paragraphLooks, paragraph);
        else if (name == "w:del" || name == "w:moveFrom")
            paragraph.notes.hasPendingChange = true;
        else if (name == "mc:AlternateContent")
            add(shownBranch(child), paragraphLooks, paragraph);
        else if (std::ranges::find(kHoldRuns, name) != kHoldRuns.end())
        {
            paragraph.notes.hasPendingChange |= name == "w:ins" || name == "w:moveTo";
            add(child, paragraphLooks, paragraph);
        }
    }
}

std::vector<pugi::xml_node> RunWalk::takeDrawings()
{
    return std::exchange(drawings_, {});
}

std::vector<std::size_t> RunWalk::takePageBreaks()
{
    return std::exchange(pageBreaks_, {});
}

void RunWalk::addRun(const pugi::xml_node& run, const TextLooks& paragraphLooks, StoryParagraph& paragraph)
{
    const auto properties = run.child("w:rPr");
    const auto& style = styles_.looksOfCharacters(properties.child("w:rStyle").attribute("w:val").value());
    addContent(run, looksOf(properties).over(style).over(paragraphLooks), paragraph);
}

void RunWalk::addContent(const pugi::xml_node& content, const TextLooks& looks, StoryParagraph& paragraph)
{
    for (const auto child : content.children())
    {
        const std::string_view name = child.name();
        if (name == "w:t")
            addText(textOf(child), looks, paragraph);
        else if (name == "w:fldChar")
            noteFieldCharacter(child);
        else if (name == "w:footnoteReference" || name == "w:endnoteReference")
            paragraph.notes.hasNoteAnchor = true;
        else if (name == "w:sym")
            addText(symbolText(child), looks, paragraph);
        else if (name == "w:ruby")
            add(child.child("w:rubyBase"), looks, paragraph);
        else if (name == "mc:AlternateContent")
            addContent(shownBranch(child), looks, paragraph);
        else if (isDrawing(name))
            drawings_.push_back(child);
        else if (isPageBreak(child))
            pageBreaks_.push_back(paragraph.text.size());
        else if (const auto shown = shownBy(child); !shown.empty())
            addText(std::string(shown), looks, paragraph);
    }
}

void RunWalk::addText(const std::string& text, const TextLooks& looks, StoryParagraph& paragraph)
{
    if (!isInInstruction())
        addShown(text, looks, paragraph);
}

void RunWalk::noteFieldCharacter(const pugi::xml_node& character)
{
    const std::string_view type = character.attribute("w:fldCharType").value();
    if (type == "begin")
        fields_.push_back(FieldPart::Instruction);
    else if (type == "separate" && !fields_.empty())
        fields_.back() = FieldPart::Result;
    else if (type == "end" && !fields_.empty())
        fields_.pop_back();
}

bool RunWalk::isInInstruction() const
{
    return std::ranges::find(fields_, FieldPart::Instruction) != fields_.end();
}
}
