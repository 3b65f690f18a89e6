// SPDX-License-Identifier: MPL-2.0
#include "files/docx/story_reader.hxx"

#include "files/docx/alternate_content.hxx"
#include "files/docx/drawing.hxx"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
/// Of a cell's last paragraph nobody can insert or delete the end.
bool isLastOfCell(const pugi::xml_node& paragraph)
{
    return paragraph.parent().name() == std::string_view("w:tc") && !paragraph.next_sibling();
}

bool isBlank(const StoryElement& element)
{
    const auto* paragraph = std::get_if<StoryParagraph>(&element);
    return paragraph && paragraph->text.empty();
}

bool holdsBlocks(std::string_view name)
{
    return name == "w:sdt" || name == "w:sdtContent" || name == "w:customXml" || name == "w:ins" || name == "w:moveTo" || name == "w:smartTag";
}
}

namespace
{
constexpr const char* kFrameOfParagraphs = "Frame of paragraphs";

/// A page that ends between two words ends the paragraph, too. The label stays with the first part.
std::vector<StoryParagraph> partsOf(StoryParagraph whole, const std::vector<std::size_t>& breaks)
{
    std::vector<StoryParagraph> parts;
    const auto text = std::exchange(whole.text, {});
    std::size_t begin = 0;
    for (const auto end : breaks)
    {
        if (end == begin || end == text.size())
            continue;
        auto& part = parts.emplace_back();
        part.text = text.substr(begin, end - begin);
        begin = end;
    }
    whole.text = text.substr(begin);
    if (!parts.empty())
        parts.front().label = std::exchange(whole.label, {});
    parts.push_back(std::move(whole));
    return parts;
}
}

Story StoryReader::readBody(const pugi::xml_node& body)
{
    Story story;
    RunWalk walk(styles_);
    isInBody_ = true;
    add(body, walk, story);
    for (auto& table : floating_) // nothing stands behind them
        std::ranges::move(table.story, std::back_inserter(story));
    return story;
}

Story StoryReader::read(const pugi::xml_node& container)
{
    Story story;
    RunWalk walk(styles_);
    const bool wasInBody = std::exchange(isInBody_, false);
    add(container, walk, story);
    isInBody_ = wasInBody;
    return story;
}

void StoryReader::add(const pugi::xml_node& container, RunWalk& walk, Story& story)
{
    for (const auto child : container.children())
    {
        const std::string_view name = child.name();
        if (name == "w:p")
            addParagraph(child, walk, story);
        else if (name == "w:tbl")
            addTable(child, story);
        else if (name == "mc:AlternateContent")
            add(shownBranch(child), walk, story);
        else if (holdsBlocks(name))
            add(child, walk, story);
    }
}

void StoryReader::addTable(const pugi::xml_node& node, Story& story)
{
    auto read = table(node);
    if (read.rows.empty()) // no table in Writer
        return;
    if (!isInBody_ || !node.child("w:tblPr").child("w:tblpPr"))
    {
        story.emplace_back(std::move(read));
        return;
    }
    auto& frame = floating_.emplace_back("Frame of " + read.name, Story());
    frame.story.emplace_back(std::move(read));
}

void StoryReader::addParagraph(const pugi::xml_node& node, RunWalk& walk, Story& story)
{
    const bool isOfFrame = isInBody_ && node.child("w:pPr").child("w:framePr");
    const bool goesOn = isOfFrame && !floating_.empty() && floating_.back().frame == kFrameOfParagraphs;
    if (isOfFrame && !goesOn)
        floating_.push_back({kFrameOfParagraphs, {}});
    auto whole = paragraph(node, walk, isOfFrame);
    const auto breaks = walk.takePageBreaks();
    auto& target = isOfFrame ? floating_.back().story : story;
    if (!isInBody_ || breaks.empty())
    {
        target.emplace_back(std::move(whole));
        return;
    }
    for (auto& part : partsOf(std::move(whole), breaks))
        target.emplace_back(std::move(part));
}

StoryParagraph StoryReader::paragraph(const pugi::xml_node& node, RunWalk& walk, bool isOfFrame)
{
    const auto properties = node.child("w:pPr");
    const std::string style = properties.child("w:pStyle").attribute("w:val").value();
    const auto mark = properties.child("w:rPr");
    StoryParagraph paragraph;
    walk.add(node, styles_.looksOfParagraph(style), paragraph);
    paragraph.label = label(properties, style);
    paragraph.isContinued = mark.child("w:del") || mark.child("w:moveFrom");
    const bool isMarkTracked = paragraph.isContinued || mark.child("w:ins") || mark.child("w:moveTo");
    paragraph.notes.hasPendingChange |= isMarkTracked && !isLastOfCell(node);
    if (isInBody_ && !isOfFrame)
        paragraph.anchored = std::exchange(floating_, {});
    for (const auto& drawing : walk.takeDrawings())
        addDrawing(drawing, paragraph);
    return paragraph;
}

std::string StoryReader::label(const pugi::xml_node& properties, const std::string& style)
{
    const auto choice = NumberingChoice::of(properties).over(styles_.numberingOfParagraph(style));
    const auto list = choice.list.value_or(0);
    return list == 0 ? std::string() : numbering_.nextLabel(list, choice.level.value_or(numbering_.levelOfStyle(list, style)));
}

void StoryReader::addDrawing(const pugi::xml_node& node, StoryParagraph& paragraph)
{
    const auto drawing = readDrawing(node);
    hasPictures_ |= drawing.hasPicture;
    for (const auto& box : drawing.boxes)
        paragraph.anchored.push_back({box.name.empty() ? "Frame" + std::to_string(++unnamedFrames_) : box.name, read(box.content)});
}

/// Of cells that are merged, blank ones leave nothing behind.
Story StoryReader::readBox(const DocxBox& box)
{
    auto story = read(box.cell);
    for (const auto& cell : box.taken)
    {
        auto further = read(cell);
        if (std::ranges::all_of(further, isBlank))
            continue;
        if (std::ranges::all_of(story, isBlank))
            story.clear();
        std::ranges::move(further, std::back_inserter(story));
    }
    return story;
}

StoryTable StoryReader::table(const pugi::xml_node& node)
{
    StoryTable table;
    for (const auto& source : rowsOf(node))
    {
        auto& row = table.rows.emplace_back();
        row.separators.reserve(source.size());
        row.boxes.reserve(source.size());
        for (const auto& box : source)
        {
            row.separators.push_back(box.end);
            row.boxes.push_back({box.isCovered, box.isCovered || !box.cell ? Story() : readBox(box)});
        }
        row.separators.pop_back(); // the right edge of the table
    }
    if (!table.rows.empty())
        table.name = names_.next();
    return table;
}
}
