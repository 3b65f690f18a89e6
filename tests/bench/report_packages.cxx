// SPDX-License-Identifier: MPL-2.0
#include "report_packages.hxx"

#include "report_formatting.hxx"

#include "support/flat_document.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <boost/algorithm/string/replace.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace gouji::bench
{
namespace
{
constexpr const char* kManifestNamespace = "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"";
constexpr const char* kOdtType = "application/vnd.oasis.opendocument.text";
constexpr const char* kWordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* kPackageNamespace = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* kRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::size_t kClean = 4; ///< reports before each with a wrong total

std::vector<std::string> linesOf(std::istream& stream)
{
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string printed(const pugi::xml_document& xml)
{
    std::ostringstream stream;
    xml.save(stream, "", pugi::format_raw);
    return stream.str();
}

void addParagraph(pugi::xml_node parent, const std::string& text)
{
    auto paragraph = parent.append_child("w:p");
    for (const auto& run : runsOf(text))
    {
        auto content = paragraph.append_child("w:r").append_child("w:t");
        content.append_attribute("xml:space") = "preserve";
        content.append_child(pugi::node_pcdata).set_value(run.c_str());
    }
}

void addCell(pugi::xml_node row, const Table& table, const Cell& cell, std::size_t rowIndex)
{
    auto node = row.append_child("w:tc");
    auto properties = node.append_child("w:tcPr");
    auto width = properties.append_child("w:tcW");
    width.append_attribute("w:w") = table.columnEdges[cell.column + cell.columnSpan] - table.columnEdges[cell.column];
    width.append_attribute("w:type") = "dxa";
    if (cell.columnSpan > 1)
        properties.append_child("w:gridSpan").append_attribute("w:val") = cell.columnSpan;
    if (cell.rowSpan > 1)
        properties.append_child("w:vMerge").append_attribute("w:val") = cell.row == rowIndex ? "restart" : "continue";
    std::istringstream text(cell.row == rowIndex ? cell.text : std::string());
    const auto lines = linesOf(text);
    for (const auto& line : lines)
        addParagraph(node, line);
    if (lines.empty())
        node.append_child("w:p");
}

void addTable(pugi::xml_node body, const Table& table)
{
    auto node = body.append_child("w:tbl");
    auto width = node.append_child("w:tblPr").append_child("w:tblW");
    width.append_attribute("w:w") = table.columnEdges.back();
    width.append_attribute("w:type") = "dxa";
    auto grid = node.append_child("w:tblGrid");
    for (std::size_t column = 1; column < table.columnEdges.size(); ++column)
        grid.append_child("w:gridCol").append_attribute("w:w") = table.columnEdges[column] - table.columnEdges[column - 1];
    for (std::size_t row = 0; row < table.rowCount; ++row)
    {
        std::vector<const Cell*> cells;
        for (const auto& cell : table.cells)
            if (cell.row <= row && row < cell.row + cell.rowSpan)
                cells.push_back(&cell);
        std::ranges::sort(cells, {}, &Cell::column);
        auto line = node.append_child("w:tr");
        for (const auto* cell : cells)
            addCell(line, table, *cell, row);
    }
}

std::string relationship(const std::string& type, const std::string& target)
{
    return std::string("<Relationships xmlns=\"") + kPackageNamespace + "relationships\"><Relationship Id=\"r1\" Type=\"" + kRelationship + type
        + "\" Target=\"" + target + "\"/></Relationships>";
}

std::string contentType(const std::string& part, const std::string& kind)
{
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + kWordType + kind + "+xml\"/>";
}

/// The prose of the tests, of a report with so many applications, all granted.
std::string proseOf(int applications)
{
    auto prose = test::sourceFile("tests/data/prose.txt");
    for (const std::string before : {"申请", "答复"})
        boost::algorithm::replace_first(prose, before + "0件", before + std::to_string(applications) + "件");
    return prose;
}
}

Document filedReport(std::size_t number)
{
    const int applications = 10 + static_cast<int>(number % 90);
    constexpr int kCompanies = 3;
    std::istringstream prose(proseOf(applications + kCompanies));
    const auto lines = linesOf(prose);
    auto report = test::report2021();
    report.title("第" + std::to_string(number) + "镇人民政府2023年政府信息公开工作年度报告").prose("overview", lines).prose("problems", lines);
    for (const char* row : {"received", "granted", "handled"})
        report.counts(row, {applications, kCompanies});
    if (number % (kClean + 1) == kClean)
        report.cell("applications.received.total", std::to_string(applications + 4));
    return report.document();
}

ZipEntries odtParts(const Document& document)
{
    pugi::xml_document xml;
    xml.load_string(test::flatDocument(document).c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
    auto root = xml.document_element();
    root.set_name("office:document-content");
    root.remove_attribute("office:mimetype");
    formatAsWriter(root);
    const auto entry = [](const std::string& path, const std::string& type)
    { return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>"; };
    return {{"META-INF/manifest.xml", std::string("<manifest:manifest ") + kManifestNamespace + " manifest:version=\"1.3\">" + entry("/", kOdtType)
                                          + entry("content.xml", "text/xml") + entry("styles.xml", "text/xml") + "</manifest:manifest>"},
            {"content.xml", printed(xml)},
            {"mimetype", kOdtType},
            {"styles.xml", writerStyles()}};
}

ZipEntries docxParts(const Document& document)
{
    pugi::xml_document xml;
    auto root = xml.append_child("w:document");
    root.append_attribute("xmlns:w") = kWordNamespace;
    auto body = root.append_child("w:body");
    for (const auto& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            addTable(body, *table);
        else
            addParagraph(body, std::get<Paragraph>(block).text);
    formatAsWord(root);
    return {{"[Content_Types].xml", std::string("<Types xmlns=\"") + kPackageNamespace
                                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                        + contentType("document", "document.main") + contentType("styles", "styles") + "</Types>"},
            {"_rels/.rels", relationship("officeDocument", "word/document.xml")},
            {"word/_rels/document.xml.rels", relationship("styles", "styles.xml")},
            {"word/document.xml", printed(xml)},
            {"word/styles.xml", wordStyles()}};
}
}
