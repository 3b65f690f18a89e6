// SPDX-License-Identifier: MPL-2.0
#include "table_writer.hxx"

#include "form_layout/table_grid.hxx"

#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
namespace
{
using std::string_view_literals::operator""sv;

struct CellStyle
{
    const char* cell;
    const char* paragraph;
};

CellStyle styleOf(GridCellKind kind, pugi::xml_node layout)
{
    switch (kind)
    {
    case GridCellKind::TableBlockTitle:
        return {"cell-panel", "gouji-label"};
    case GridCellKind::Stub:
        return {"cell-label", layout.attribute("stub-align").value() == "left"sv ? "gouji-label" : "gouji-heading-cell"};
    case GridCellKind::ColumnHeading:
        return {"cell-heading", "gouji-heading-cell"};
    case GridCellKind::RowGroup:
        return {"cell-group", "gouji-heading-cell"};
    case GridCellKind::RowLabel:
        return {"cell-label", layout.attribute("row-align").value() == "left"sv ? "gouji-label" : "gouji-heading-cell"};
    case GridCellKind::Value:
        return {"cell-value", "gouji-value"};
    }
    throw std::logic_error("unknown kind of cell");
}

/// Where the remark of a label begins, which the official form sets in 楷体: a label wholly in brackets, or what follows
/// the short form.
std::size_t remarkStart(const Label& label)
{
    const std::string& text = label.text;
    if (text.starts_with("（") && text.ends_with("）"))
        return text.starts_with(label.shortText) && label.shortText.size() < text.size() ? label.shortText.size() : 0;
    return text.size();
}

/// The end of a bracketed number, so that a narrow group label reads （三） / 不予公开; 0 where there is none.
std::size_t numberEnd(std::string_view text)
{
    const auto close = text.find("）");
    return text.starts_with("（") && close != std::string_view::npos ? close + "）"sv.size() : 0;
}

void addText(pugi::xml_node parent, std::string_view text)
{
    if (!text.empty())
        parent.append_child(pugi::node_pcdata).set_value(std::string(text).c_str());
}

void addLabel(pugi::xml_node paragraph, const GridCell& cell)
{
    const std::string_view text = cell.label->text;
    if (cell.kind == GridCellKind::RowGroup)
    {
        const std::size_t split = numberEnd(text);
        addText(paragraph, text.substr(0, split));
        if (split > 0)
            paragraph.append_child("text:line-break");
        addText(paragraph, text.substr(split));
        return;
    }
    const std::size_t remark = remarkStart(*cell.label);
    addText(paragraph, text.substr(0, remark));
    if (remark == text.size())
        return;
    auto span = paragraph.append_child("text:span");
    span.append_attribute("text:style-name") = "gouji-remark";
    addText(span, text.substr(remark));
}

void addCell(pugi::xml_node row, const GridCell& cell, pugi::xml_node layout)
{
    const CellStyle style = styleOf(cell.kind, layout);
    auto node = row.append_child("table:table-cell");
    node.append_attribute("table:style-name") = style.cell;
    if (cell.columnSpan > 1)
        node.append_attribute("table:number-columns-spanned") = cell.columnSpan;
    if (cell.rowSpan > 1)
        node.append_attribute("table:number-rows-spanned") = cell.rowSpan;
    if (cell.kind == GridCellKind::Value)
        node.append_attribute("office:value-type") = "string";
    auto paragraph = node.append_child("text:p");
    paragraph.append_attribute("text:style-name") = style.paragraph;
    if (cell.label)
        addLabel(paragraph, cell);
}

std::string points(int twips)
{
    const int hundredths = twips * 5;
    std::ostringstream text;
    text << hundredths / 100 << '.' << hundredths % 100 / 10 << hundredths % 10 << "pt";
    return text.str();
}

pugi::xml_node addStyle(pugi::xml_node styles, const std::string& name, const char* family, const char* properties)
{
    auto style = styles.append_child("style:style");
    style.append_attribute("style:name") = name.c_str();
    style.append_attribute("style:family") = family;
    return style.append_child(properties);
}

std::vector<int> readWidths(const TableForm& table, const TableGrid& grid, pugi::xml_node layout)
{
    std::vector<int> widths;
    std::istringstream list(layout.attribute("widths").value());
    for (int width = 0; list >> width;)
        widths.push_back(width);
    if (widths.size() != grid.columnCount)
        throw std::runtime_error("table " + table.id + ": the form has " + std::to_string(grid.columnCount) +
                                 " grid columns, the layout " + std::to_string(widths.size()) + " widths");
    return widths;
}

void addRowStyle(pugi::xml_node styles, const std::string& name, int height)
{
    auto row = addStyle(styles, name, "table-row", "style:table-row-properties");
    row.append_attribute("style:min-row-height") = points(height).c_str();
    row.append_attribute("fo:keep-together") = "always";
}

void addTableStyles(pugi::xml_node styles, const TableForm& table, const std::vector<int>& widths, pugi::xml_node layout)
{
    auto whole = addStyle(styles, table.id, "table", "style:table-properties");
    whole.append_attribute("style:width") = points(std::accumulate(widths.begin(), widths.end(), 0)).c_str();
    whole.append_attribute("table:align") = "center";
    whole.append_attribute("table:border-model") = "collapsing";
    whole.append_attribute("style:may-break-between-rows") = layout.attribute("may-break").as_bool();
    for (std::size_t column = 0; column < widths.size(); ++column)
    {
        auto properties =
            addStyle(styles, table.id + ".column" + std::to_string(column + 1), "table-column", "style:table-column-properties");
        properties.append_attribute("style:column-width") = points(widths[column]).c_str();
    }
    const int height = layout.attribute("row-height").as_int();
    addRowStyle(styles, table.id + ".row", height);
    addRowStyle(styles, table.id + ".value-row", layout.attribute("value-row-height").as_int(height));
}

void addRows(pugi::xml_node node, const TableForm& table, const TableGrid& grid, pugi::xml_node layout)
{
    auto cell = grid.cells.begin();
    auto headings =
        layout.attribute("may-break").as_bool() && grid.headingRows > 0 ? node.append_child("table:table-header-rows") : node;
    for (std::size_t row = 0; row < grid.rowCount; ++row)
    {
        auto rowNode = (row < grid.headingRows ? headings : node).append_child("table:table-row");
        rowNode.append_attribute("table:style-name") = (table.id + (row < grid.headingRows ? ".row" : ".value-row")).c_str();
        for (std::size_t column = 0; column < grid.columnCount; ++column)
        {
            if (cell == grid.cells.end() || cell->row != row || cell->column != column)
                rowNode.append_child("table:covered-table-cell");
            else
                addCell(rowNode, *cell++, layout);
        }
    }
    if (cell != grid.cells.end())
        throw std::logic_error("table " + table.id + ": cells overlap");
}
}

void writeTable(pugi::xml_node text, pugi::xml_node automaticStyles, const TableForm& table, pugi::xml_node layout)
{
    const TableGrid grid = layTableOut(table);
    const std::vector<int> widths = readWidths(table, grid, layout);
    addTableStyles(automaticStyles, table, widths, layout);

    auto node = text.append_child("table:table");
    node.append_attribute("table:name") = table.title.c_str();
    node.append_attribute("table:style-name") = table.id.c_str();
    for (std::size_t column = 0; column < widths.size(); ++column)
        node.append_child("table:table-column").append_attribute("table:style-name") =
            (table.id + ".column" + std::to_string(column + 1)).c_str();
    addRows(node, table, grid, layout);
}
}
