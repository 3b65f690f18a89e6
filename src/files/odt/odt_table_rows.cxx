// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_table_rows.hxx"

#include "base/limits.hxx"
#include "reading/table_geometry.hxx"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace gouji
{
namespace
{
constexpr std::size_t kMostColumns = 2000;

std::size_t timesOf(const pugi::xml_node& node, const char* attribute, std::size_t most)
{
    return std::clamp<std::size_t>(node.attribute(attribute).as_uint(1), 1, most);
}

bool holdsColumns(std::string_view name)
{
    return name == "table:table-columns" || name == "table:table-header-columns" || name == "table:table-column-group";
}

bool holdsRows(std::string_view name)
{
    return name == "table:table-rows" || name == "table:table-header-rows" || name == "table:table-row-group";
}

void addColumns(const pugi::xml_node& container, const OdtStyles& styles, std::vector<int>& widths)
{
    for (const auto child : container.children())
        if (const std::string_view name = child.name(); name == "table:table-column")
            widths.resize(std::min(widths.size() + timesOf(child, "table:number-columns-repeated", kMostColumns), kMostColumns),
                          styles.columnWidth(child.attribute("table:style-name").value()));
        else if (holdsColumns(name))
            addColumns(child, styles, widths);
}

/// Edges of the columns, the left one of the table among them; columns of one width where not all say theirs.
std::vector<int> edgesOf(std::vector<int> widths)
{
    if (std::ranges::find(widths, 0) != widths.end())
        std::ranges::fill(widths, 1);
    std::int64_t whole = 0;
    for (const int width : widths)
        whole += width;
    std::vector<int> edges{0};
    std::int64_t edge = 0;
    for (const int width : widths)
        edges.push_back(static_cast<int>((edge += width) * kGridWidth / whole));
    return edges;
}

class Rows
{
public:
    explicit Rows(std::vector<int> edges) : edges_(std::move(edges)), above_(edges_.size() - 1) {}

    void add(const pugi::xml_node& container)
    {
        for (const auto child : container.children())
            if (const std::string_view name = child.name(); name == "table:table-row" && cells_ < kMostTableCells)
                addRow(child);
            else if (holdsRows(name))
                add(child);
    }

    [[nodiscard]] std::vector<OdtRow> take() { return std::move(rows_); }

private:
    /// What reaches down into a column: so many more rows, from a cell that ends at this column.
    struct Reach
    {
        std::size_t rows = 0;
        std::size_t end = 0;
    };

    void addRow(const pugi::xml_node& node)
    {
        auto& row = rows_.emplace_back();
        std::size_t column = 0;
        for (const auto cell : node.children())
            if (std::string_view(cell.name()) == "table:table-cell")
                addCells(cell, column, row);
        addCovered(column, row);
        while (column < above_.size()) // what is left of a row that is too short
        {
            addBox({}, column, {0, above_.size()}, row);
            addCovered(column, row);
        }
        cells_ += row.size() + 1;
    }

    /// A cell as often as it says; one over several columns only once, as Writer has it.
    void addCells(const pugi::xml_node& cell, std::size_t& column, OdtRow& row)
    {
        const auto columns = timesOf(cell, "table:number-columns-spanned", kMostColumns);
        const auto reach = timesOf(cell, "table:number-rows-spanned", kMostTableCells) - 1;
        for (auto times = columns > 1 ? 1 : timesOf(cell, "table:number-columns-repeated", kMostColumns); times > 0; --times)
        {
            addCovered(column, row);
            if (column < above_.size())
                addBox(cell, column, {reach, std::min(column + columns, above_.size())}, row);
        }
    }

    /// A box at this column; it ends before the next covered one.
    void addBox(const pugi::xml_node& cell, std::size_t& column, Reach reach, OdtRow& row)
    {
        const auto begin = column;
        do
            ++column;
        while (column < reach.end && above_[column].rows == 0);
        reach.end = column;
        std::fill(above_.begin() + static_cast<std::ptrdiff_t>(begin), above_.begin() + static_cast<std::ptrdiff_t>(column), reach);
        row.push_back({cell, edges_[column]});
    }

    /// The boxes at this column, and those behind, that cells above reach down into.
    void addCovered(std::size_t& column, OdtRow& row)
    {
        while (column < above_.size() && above_[column].rows > 0)
        {
            const auto end = above_[column].end;
            for (auto index = column; index < end; ++index)
                --above_[index].rows;
            column = end;
            row.push_back({{}, edges_[end], true});
        }
    }

    std::vector<int> edges_;
    std::vector<Reach> above_;
    std::vector<OdtRow> rows_;
    std::size_t cells_ = 0;
};
}

std::vector<OdtRow> rowsOf(const pugi::xml_node& table, const OdtStyles& styles)
{
    std::vector<int> widths;
    addColumns(table, styles, widths);
    if (widths.empty())
        widths.push_back(1);
    Rows rows(edgesOf(std::move(widths)));
    rows.add(table);
    return rows.take();
}
}
