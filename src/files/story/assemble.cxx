// SPDX-License-Identifier: MPL-2.0
#include "files/story/assemble.hxx"

#include "reading/cell_name.hxx"
#include "reading/layout_table.hxx"
#include "reading/table_geometry.hxx"

#include "files/story/cell_text.hxx"

#include <numeric>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
/// A table with the stories of its visible cells, as laid out.
struct LaidTable
{
    Table table;
    std::vector<Story> contents;
    std::vector<LaidTable> innerTables;

    [[nodiscard]] std::size_t innerCells() const
    {
        return std::accumulate(innerTables.begin(), innerTables.end(), std::size_t{0}, [](std::size_t count, const LaidTable& inner)
                               { return count + inner.contents.size() + inner.innerCells(); });
    }
};

std::vector<CellName> visibleBoxes(const StoryTable& table)
{
    std::vector<CellName> names;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t box = 0; box < table.rows[row].boxes.size(); ++box)
            if (!table.rows[row].boxes[box].isCovered)
                names.push_back({box, row});
    return names;
}

std::optional<TableGeometry> geometryOf(const StoryTable& table, const std::vector<CellName>& names)
{
    std::vector<std::vector<int>> separators;
    separators.reserve(table.rows.size());
    for (const auto& row : table.rows)
        separators.push_back(row.separators);
    return layOut(separators, kGridWidth, names);
}

LaidTable layTable(StoryTable source, const std::string& frame)
{
    LaidTable laid;
    laid.table.name = std::move(source.name);
    laid.table.frame = frame;
    const auto names = visibleBoxes(source);
    auto geometry = geometryOf(source, names);
    laid.table.isUnreadable = !geometry;
    laid.table.cells.reserve(geometry ? names.size() : 0);
    laid.contents.reserve(names.size());
    for (std::size_t index = 0; index < names.size(); ++index)
    {
        auto& content = source.rows[names[index].row].boxes[names[index].box].content;
        for (auto& element : content)
            if (auto* inner = std::get_if<StoryTable>(&element))
                laid.innerTables.push_back(layTable(*inner, frame)); // a copy: if this table lays out a page, it is read again
        if (geometry)
        {
            const auto& place = geometry->places[index];
            auto read = readCell(content);
            laid.table.cells.push_back(
                {place.row, place.column, place.rowSpan, place.columnSpan, names[index].toString(), std::move(read.text), read.notes});
        }
        laid.contents.push_back(std::move(content));
    }
    if (geometry)
    {
        laid.table.rowCount = source.rows.size();
        laid.table.columnEdges = std::move(geometry->columnEdges);
    }
    return laid;
}

class Assembly
{
public:
    void add(Story story, const std::string& frame)
    {
        bool isContinuation = false;
        for (auto& element : story)
            if (auto* paragraph = std::get_if<StoryParagraph>(&element))
                isContinuation = add(std::move(*paragraph), isContinuation);
            else
            {
                add(layTable(std::move(std::get<StoryTable>(element)), frame), frame);
                isContinuation = false;
            }
    }

    [[nodiscard]] std::vector<Block> take() { return std::move(blocks_); }

private:
    /// Whether the next paragraph goes on with this one.
    bool add(StoryParagraph paragraph, bool isContinuation)
    {
        auto* last = isContinuation && !blocks_.empty() ? std::get_if<Paragraph>(&blocks_.back()) : nullptr;
        if (!last)
            last = &std::get<Paragraph>(blocks_.emplace_back(Paragraph{{}, false, std::move(paragraph.label)}));
        last->text += paragraph.text;
        last->hasPlaceholder |= paragraph.hasPlaceholder;
        if (!paragraph.isContinued)
            for (auto& anchored : paragraph.anchored)
                add(std::move(anchored.story), anchored.frame);
        return paragraph.isContinued;
    }

    void add(LaidTable laid, const std::string& frame)
    {
        if (!isLayoutTable(laid.table, laid.innerCells()))
            append(std::move(laid));
        else
            for (auto& content : laid.contents)
                add(std::move(content), frame);
    }

    void append(LaidTable laid)
    {
        blocks_.emplace_back(std::move(laid.table));
        for (auto& inner : laid.innerTables)
            append(std::move(inner));
    }

    std::vector<Block> blocks_;
};
}

Document assemble(StoryDocument stories)
{
    Assembly assembly;
    for (auto& anchored : stories.onPages)
        assembly.add(std::move(anchored.story), anchored.frame);
    assembly.add(std::move(stories.body), {});
    return {assembly.take(), std::move(stories.properties), stories.hasPictures};
}
}
