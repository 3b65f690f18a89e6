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
constexpr std::array<std::string_view, 10> kHoldRuns{"w:bdo", "w:customXml", "w:dir", "w:hyperlink", "w:ins", "w:moveTo",
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

/// Without its xml:space a text loses the spaces at its ends. The end of a line of the XML is a space.
std::string textOf(const pugi::xml_node& node)
{
    std::string text = node.child_value();
    std::ranges::replace(text, '\n', ' ');
    if (std::string_view(node.attribute("xml:space").value()) == "preserve")
        return text;
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto begin = std::min(text.find_first_not_of(kSpaces), text.size());
    return text.substr(begin, text.find_last_not_of(kSpaces) + 1 - begin);
}

/// " MACROBUTTON NoMacro 12": what a person sees of it are the words behind the macro's name. Empty of other fields.
std::string wordsOfButton(std::string_view instruction)
{
    constexpr std::string_view kButton = "MACROBUTTON ";
    instruction.remove_prefix(std::min(instruction.find_first_not_of(' '), instruction.size()));
    if (!instruction.starts_with(kButton))
        return {};
    const auto name = std::min(instruction.find_first_not_of(' ', kButton.size()), instruction.size());
    const auto end = instruction.find(' ', name);
    return end == std::string_view::npos ? std::string() : std::string(instruction.substr(end + 1));
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
        else if (name == "w:fldSimple")
            addSimpleField(child, paragraphLooks, paragraph);
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
            addFieldCharacter(child, looks, paragraph);
        else if (name == "w:instrText" && isInInstruction())
            fields_.back().instruction += child.child_value();
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

void RunWalk::addSimpleField(const pugi::xml_node& field, const TextLooks& paragraphLooks, StoryParagraph& paragraph)
{
    const auto words = wordsOfButton(field.attribute("w:instr").value());
    if (words.empty())
        add(field, paragraphLooks, paragraph);
    else
        addText(words, paragraphLooks, paragraph);
}

void RunWalk::addFieldCharacter(const pugi::xml_node& character, const TextLooks& looks, StoryParagraph& paragraph)
{
    const std::string_view type = character.attribute("w:fldCharType").value();
    if (type == "begin")
        fields_.emplace_back();
    else if (type == "separate" && !fields_.empty())
        fields_.back().part = FieldPart::Result;
    else if (type == "end" && !fields_.empty())
    {
        const auto field = std::move(fields_.back());
        fields_.pop_back();
        if (field.part == FieldPart::Instruction)
            addText(wordsOfButton(field.instruction), looks, paragraph);
    }
}

bool RunWalk::isInInstruction() const
{
    return std::ranges::find(fields_, FieldPart::Instruction, &ComplexField::part) != fields_.end();
}
}
