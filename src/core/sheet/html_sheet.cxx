// SPDX-License-Identifier: MPL-2.0
#include "sheet/html_sheet.hxx"

#include "html/html_page.hxx"

#include <boost/algorithm/string/join.hpp>

#include <array>
#include <limits>
#include <set>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::array kClasses{"", "", "label", "marked"};

/// One sheet as a table; cells come row by row.
class HtmlTable
{
public:
    explicit HtmlTable(pugi::xml_node parent) : table_(addElement(parent, "table", "sheet")) {}

    void add(const Sheet& sheet)
    {
        auto head = sheet.headingRows == 0 ? pugi::xml_node() : table_.append_child("thead");
        auto body = table_.append_child("tbody");
        printedColumns_ = sheet.printedColumns == 0 ? std::numeric_limits<std::size_t>::max() : sheet.printedColumns;
        forEachRow(sheet, [&](std::size_t row, const SheetRow& cells) { addRow((row < sheet.headingRows ? head : body).append_child("tr"), row, cells); });
    }

private:
    void addRow(pugi::xml_node parent, std::size_t row, const SheetRow& cells)
    {
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (!covered_.contains({row, column}))
                addCell(parent, row, column, cells[column]);
    }

    void addCell(pugi::xml_node parent, std::size_t row, std::size_t column, const SheetCell& cell)
    {
        auto element = addElement(parent, cell.look == CellLook::Heading ? "th" : "td", classesOf(cell, column).c_str());
        if (cell.rowSpan > 1)
            element.append_attribute("rowspan") = cell.rowSpan;
        if (cell.columnSpan > 1)
            element.append_attribute("colspan") = cell.columnSpan;
        cover(row, column, cell);
        const auto text = plainText(cell.value);
        const auto* link = std::get_if<SheetLink>(&cell.value);
        if (link && !link->url.empty())
            addText(element, "a", "", text).append_attribute("href") = link->url.c_str();
        else
            element.append_child(pugi::node_pcdata).set_value(text.c_str());
    }

    [[nodiscard]] std::string classesOf(const SheetCell& cell, std::size_t column) const
    {
        std::vector<std::string> classes{kClasses.at(static_cast<std::size_t>(cell.look))};
        if (isNumber(cell.value))
            classes.emplace_back("number");
        if (column >= printedColumns_)
            classes.emplace_back("unprinted");
        std::erase(classes, std::string());
        return boost::algorithm::join(classes, " ");
    }

    void cover(std::size_t row, std::size_t column, const SheetCell& cell)
    {
        for (auto down = row; down < row + cell.rowSpan; ++down)
            for (auto right = column; right < column + cell.columnSpan; ++right)
                if (down != row || right != column)
                    covered_.emplace(down, right);
    }

    pugi::xml_node table_;
    std::set<std::pair<std::size_t, std::size_t>> covered_;
    std::size_t printedColumns_ = 0;
};
}

std::string sheetsAsHtml(const SheetPage& page, const std::vector<Sheet>& sheets)
{
    const HtmlPage html(page.language, page.title);
    auto body = html.body();
    body.append_attribute("class") = "sheets";
    addText(body, "h1", "", page.title);
    for (const auto& sheet : sheets)
    {
        addText(body, "h2", "", sheet.name);
        HtmlTable(body).add(sheet);
    }
    addText(body, "footer", "", page.footer);
    return html.text();
}
}
