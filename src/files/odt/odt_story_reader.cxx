// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_story_reader.hxx"

#include "files/odt/odt_table_rows.hxx"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
/// Parts of a text that hold paragraphs like it; an index holds its lines in a body.
constexpr std::array<std::string_view, 11> kHoldBlocks{
    "text:alphabetical-index", "text:bibliography", "text:illustration-index", "text:index-body", "text:index-title",       "text:object-index",
    "text:section",            "text:table-index",  "text:table-of-content",   "text:user-index", "text:numbered-paragraph"};

bool isHidden(const pugi::xml_node& section)
{
    const std::string_view display = section.attribute("text:display").value();
    return display == "none" || (display == "condition" && section.attribute("text:is-hidden").as_bool());
}

/// A value of a cell that is a text stands in the place of its paragraphs, as Writer reads it.
bool hasTextValue(const pugi::xml_node& cell)
{
    return cell.attribute("office:string-value") && cell.attribute("office:value-type").value() == std::string_view("string");
}

bool isTable(const StoryElement& element)
{
    return std::holds_alternative<StoryTable>(element);
}
}

Story OdtStoryReader::read(const pugi::xml_node& container)
{
    Story story;
    OdtText text(styles_, changes_);
    const bool wasInBody = std::exchange(isInBody_, container.name() == std::string_view("office:text"));
    add(container, text, story);
    isInBody_ = wasInBody;
    return story;
}

std::vector<AnchoredStory> OdtStoryReader::takeThoseOnPages()
{
    return std::exchange(onPages_, {});
}

void OdtStoryReader::add(const pugi::xml_node& container, OdtText& text, Story& story)
{
    for (const auto child : container.children())
    {
        const std::string_view name = child.name();
        if (name == "text:p" || name == "text:h")
            story.emplace_back(paragraph(child, text));
        else if (name == "table:table")
            addTable(child, story);
        else if (name == "text:tracked-changes")
            changes_.list(child);
        else if (name == "text:list")
            addList(child, text, story);
        else if (isInBody_ && story.empty() && name.starts_with("draw:"))
            addDrawing(child, onPages_);
        else if (std::ranges::find(kHoldBlocks, name) != kHoldBlocks.end() && !isHidden(child))
            add(child, text, story);
    }
    std::erase_if(onPages_, [](const AnchoredStory& anchored) { return std::ranges::none_of(anchored.story, isTable); });
}

void OdtStoryReader::addList(const pugi::xml_node& list, OdtText& text, Story& story)
{
    lists_.enter(list);
    for (const auto item : list.children())
        if (const std::string_view name = item.name(); name == "text:list-item" || name == "text:list-header")
        {
            lists_.beginItem(item);
            add(item, text, story);
        }
    lists_.leave();
}

StoryParagraph OdtStoryReader::paragraph(const pugi::xml_node& node, OdtText& text)
{
    StoryParagraph paragraph;
    text.addParagraph(node, paragraph);
    paragraph.label = lists_.label(node);
    for (const auto& drawing : text.takeDrawings())
        addDrawing(drawing, paragraph.anchored);
    return paragraph;
}

void OdtStoryReader::addTable(const pugi::xml_node& node, Story& story)
{
    const auto rows = rowsOf(node, styles_);
    if (rows.empty()) // no table in Writer
        return;
    StoryTable table{names_.take(node.attribute("table:name").value()), {}};
    for (const auto& source : rows)
    {
        auto& row = table.rows.emplace_back();
        row.separators.reserve(source.size());
        row.boxes.reserve(source.size());
        for (const auto& box : source)
        {
            row.separators.push_back(box.end);
            row.boxes.push_back({box.isCovered, box.cell ? cell(box.cell) : Story()});
        }
        row.separators.pop_back(); // the right edge of the table
    }
    story.emplace_back(std::move(table));
}

Story OdtStoryReader::cell(const pugi::xml_node& node)
{
    if (!hasTextValue(node))
        return read(node);
    StoryParagraph paragraph;
    paragraph.text = node.attribute("office:string-value").value();
    return {std::move(paragraph)};
}

void OdtStoryReader::addDrawing(const pugi::xml_node& drawing, std::vector<AnchoredStory>& anchored)
{
    if (const std::string_view name = drawing.name(); name == "draw:a")
        addDrawing(drawing.first_child(), anchored);
    else if (name == "draw:frame")
    {
        const auto box = drawing.child("draw:text-box");
        hasPictures_ |= !box;
        if (box)
            anchored.push_back({drawing.attribute("draw:name").value(), read(box)});
    }
}
}
