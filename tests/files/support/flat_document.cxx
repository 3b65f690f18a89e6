// SPDX-License-Identifier: MPL-2.0
#include "support/flat_document.hxx"

#include <pugixml.hpp>

#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace gouji::test
{
namespace
{
constexpr const char* kNamespaces[][2] = {{"office", "office"}, {"style", "style"}, {"text", "text"}, {"table", "table"}};
constexpr int kWidthsPerCentimetre = 600; ///< a table of 10,000 ten-thousandths on a page of A4

pugi::xml_node root(pugi::xml_document& xml)
{
    auto node = xml.append_child("office:document");
    for (const auto& [prefix, name] : kNamespaces)
        node.append_attribute((std::string("xmlns:") + prefix).c_str()) = (std::string("urn:oasis:names:tc:opendocument:xmlns:") + name + ":1.0").c_str();
    node.append_attribute("office:mimetype") = "application/vnd.oasis.opendocument.text";
    node.append_attribute("office:version") = "1.3";
    return node;
}

void addParagraphs(pugi::xml_node parent, const std::string& text)
{
    std::istringstream lines(text);
    std::string line;
    do
    {
        std::getline(lines, line);
        parent.append_child("text:p").append_child(pugi::node_pcdata).set_value(line.c_str());
    } while (!lines.eof());
}

class FlatDocument
{
public:
    FlatDocument() : root_(root(xml_)), styles_(root_.append_child("office:automatic-styles")), text_(root_.append_child("office:body").append_child("office:text"))
    {
    }

    void add(const Paragraph& paragraph) { addParagraphs(text_, paragraph.text); }

    void add(const Table& table)
    {
        auto node = text_.append_child("table:table");
        node.append_attribute("table:name") = table.name.c_str();
        for (std::size_t column = 1; column < table.columnEdges.size(); ++column)
            node.append_child("table:table-column").append_attribute("table:style-name") =
                styleOfWidth(table.columnEdges[column] - table.columnEdges[column - 1]).c_str();
        std::map<std::pair<std::size_t, std::size_t>, const Cell*> cells;
        for (const auto& cell : table.cells)
            cells[{cell.row, cell.column}] = &cell;
        for (std::size_t row = 0; row < table.rowCount; ++row)
        {
            auto line = node.append_child("table:table-row");
            for (std::size_t column = 0; column + 1 < table.columnEdges.size(); ++column)
                addCell(line, cells.contains({row, column}) ? cells.at({row, column}) : nullptr);
        }
    }

    [[nodiscard]] std::string print() const
    {
        std::ostringstream stream;
        xml_.save(stream, "", pugi::format_raw);
        return stream.str();
    }

private:
    static void addCell(pugi::xml_node line, const Cell* cell)
    {
        if (!cell)
        {
            line.append_child("table:covered-table-cell");
            return;
        }
        auto node = line.append_child("table:table-cell");
        node.append_attribute("table:number-columns-spanned") = cell->columnSpan;
        node.append_attribute("table:number-rows-spanned") = cell->rowSpan;
        addParagraphs(node, cell->text);
    }

    std::string styleOfWidth(int width)
    {
        const auto name = "w" + std::to_string(width);
        if (widths_.insert(width).second)
        {
            auto style = styles_.append_child("style:style");
            style.append_attribute("style:name") = name.c_str();
            style.append_attribute("style:family") = "table-column";
            auto properties = style.append_child("style:table-column-properties");
            properties.append_attribute("style:column-width") = (std::to_string(static_cast<double>(width) / kWidthsPerCentimetre) + "cm").c_str();
            properties.append_attribute("style:rel-column-width") = (std::to_string(width) + "*").c_str();
        }
        return name;
    }

    pugi::xml_document xml_;
    pugi::xml_node root_;
    pugi::xml_node styles_;
    pugi::xml_node text_;
    std::set<int> widths_;
};
}

std::string flatDocument(const Document& document)
{
    FlatDocument flat;
    for (const auto& block : document.blocks)
        std::visit([&flat](const auto& one) { flat.add(one); }, block);
    return flat.print();
}
}
