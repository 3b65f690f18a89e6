// SPDX-License-Identifier: MPL-2.0
#include "files/docx/table_rows.hxx"

#include "reading/table_geometry.hxx"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
constexpr int kMostSpan = 1000; ///< columns of one box
constexpr int kMostWidth = 1 << 20; ///< twips; Word's pages have 31,680

struct Span
{
    pugi::xml_node cell;
    int columns = 1;
    int width = 0; ///< twips; 0: not said
    std::vector<pugi::xml_node> taken = {}; ///< DocxBox::taken
};

using Spans = std::vector<Span>;

template <class Visit>
void eachWithin(const pugi::xml_node& container, std::string_view wanted, const Visit& visit)
{
    for (const auto child : container.children())
        if (const std::string_view name = child.name(); name == wanted)
            visit(child);
        else if (name == "w:sdt" || name == "w:sdtContent" || name == "w:customXml" || name == "w:ins" || name == "w:del")
            eachWithin(child, wanted, visit);
}

int columnsOf(const pugi::xml_node& property, int unsaid)
{
    return std::clamp(property.attribute("w:val").as_int(unsaid), unsaid, kMostSpan);
}

int widthOf(const pugi::xml_node& property)
{
    const std::string_view type = property.attribute("w:type").value();
    return type == "dxa" || type.empty() ? std::clamp(property.attribute("w:w").as_int(), 0, kMostWidth) : 0;
}

/// An old merge takes up all spans behind the one that begins it.
void takeUpBehind(std::size_t begin, Spans& spans)
{
    auto& first = spans[begin];
    for (auto index = begin + 1; index < spans.size(); ++index)
    {
        first.columns += spans[index].columns;
        first.width += spans[index].width;
        first.taken.push_back(spans[index].cell);
    }
    spans.resize(begin + 1);
}

Spans spansOf(const pugi::xml_node& row)
{
    Spans spans;
    const auto properties = row.child("w:trPr");
    if (const auto before = columnsOf(properties.child("w:gridBefore"), 0); before > 0)
        spans.push_back({{}, before, widthOf(properties.child("w:wBefore"))});
    std::optional<std::size_t> merge; // where one begins
    eachWithin(row, "w:tc",
               [&spans, &merge](const pugi::xml_node& cell)
               {
                   const auto cellProperties = cell.child("w:tcPr");
                   spans.push_back({cell, columnsOf(cellProperties.child("w:gridSpan"), 1), widthOf(cellProperties.child("w:tcW"))});
                   if (const auto old = cellProperties.child("w:hMerge"); old && old.attribute("w:val").value() == std::string_view("restart"))
                       merge = spans.size() - 1;
                   else if (old && merge)
                       takeUpBehind(*merge, spans);
               });
    if (const auto after = columnsOf(properties.child("w:gridAfter"), 0); after > 0)
        spans.push_back({{}, after, widthOf(properties.child("w:wAfter"))});
    return spans;
}

/// Right edges of the columns of the grid, twips.
std::vector<int> gridOf(const pugi::xml_node& table)
{
    std::vector<int> edges;
    int edge = 0;
    for (const auto column : table.child("w:tblGrid").children("w:gridCol"))
        if (edges.size() < static_cast<std::size_t>(kMostWidth))
            edges.push_back(edge = std::min(edge + std::clamp(column.attribute("w:w").as_int(), 0, kMostWidth), INT32_MAX / 2));
    return edges;
}

int columnsOf(const Spans& spans)
{
    return std::accumulate(spans.begin(), spans.end(), 0, [](int sum, const Span& span) { return std::min(sum + span.columns, INT32_MAX / 2); });
}

/// Whether the grid was made for these rows; a single row may have a cell too many.
bool isGridOf(const std::vector<Spans>& rows, const std::vector<int>& grid)
{
    const auto fits = [&grid](const Spans& spans) { return static_cast<std::size_t>(columnsOf(spans)) <= grid.size(); };
    const auto fitting = static_cast<std::size_t>(std::ranges::count_if(rows, fits));
    return !grid.empty() && grid.back() > 0 && 2 * fitting >= rows.size();
}

int scaled(int edge, int width)
{
    return static_cast<int>(static_cast<std::int64_t>(edge) * kGridWidth / width);
}

/// What a row has more than the grid stands behind its end, without width.
DocxRow laidOnGrid(const Spans& spans, const std::vector<int>& grid)
{
    DocxRow row;
    std::size_t column = 0;
    for (const auto& span : spans)
    {
        column += static_cast<std::size_t>(span.columns);
        row.push_back({span.cell, scaled(grid[std::min(column, grid.size()) - 1], grid.back()), false, span.taken});
    }
    return row;
}

/// By widths where all boxes say theirs, else of one width for each column.
DocxRow laidByWidth(const Spans& spans)
{
    const bool isSaid = std::ranges::all_of(spans, [](const Span& span) { return span.width > 0; });
    const auto sizeOf = [isSaid](const Span& span) { return isSaid ? span.width : span.columns; };
    const auto whole = std::accumulate(spans.begin(), spans.end(), std::int64_t{0}, [&](std::int64_t sum, const Span& span) { return sum + sizeOf(span); });
    DocxRow row;
    std::int64_t edge = 0;
    for (const auto& span : spans)
    {
        edge += sizeOf(span);
        row.push_back({span.cell, static_cast<int>(edge * kGridWidth / whole), false, span.taken});
    }
    return row;
}

enum class Merge
{
    None,
    Begins,
    GoesOn,
};

Merge mergeOf(const pugi::xml_node& cell)
{
    const auto merge = cell.child("w:tcPr").child("w:vMerge");
    if (!merge)
        return Merge::None;
    return std::string_view(merge.attribute("w:val").value()) == "restart" ? Merge::Begins : Merge::GoesOn;
}

/// Whether a box with that left edge is merged with those below it.
bool reachesDown(const DocxRow& row, int left)
{
    int begin = 0;
    for (const auto& box : row)
        if (const int edge = std::exchange(begin, box.end); edge == left && (box.isCovered || mergeOf(box.cell) == Merge::Begins))
            return true;
    return false;
}

/// A box that continues a vertical merge is covered if a merged box stands above it with the same left edge.
void cover(std::vector<DocxRow>& rows)
{
    for (std::size_t index = 1; index < rows.size(); ++index)
    {
        int begin = 0;
        for (auto& box : rows[index])
        {
            box.isCovered = mergeOf(box.cell) == Merge::GoesOn && reachesDown(rows[index - 1], begin);
            begin = box.end;
        }
    }
}
}

std::vector<DocxRow> rowsOf(const pugi::xml_node& table)
{
    std::vector<Spans> spans;
    eachWithin(table, "w:tr", [&spans](const pugi::xml_node& row) { spans.push_back(spansOf(row)); });
    std::erase_if(spans, [](const Spans& row) { return row.empty(); });
    const auto grid = gridOf(table);
    const bool isOnGrid = isGridOf(spans, grid);
    std::vector<DocxRow> rows;
    rows.reserve(spans.size());
    for (const auto& row : spans)
        rows.push_back(isOnGrid ? laidOnGrid(row, grid) : laidByWidth(row));
    cover(rows);
    return rows;
}
}
