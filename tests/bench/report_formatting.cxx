// SPDX-License-Identifier: MPL-2.0
#include "report_formatting.hxx"

#include <array>
#include <vector>

namespace gouji::bench
{
namespace
{
constexpr int kWordStyles = 60; ///< about 26 KB, as in published reports
constexpr int kWriterStyles = 40; ///< about 15 KB
constexpr int kAutomaticStyles = 12; ///< of paragraphs, and of characters

constexpr const char* kWordParagraph = "<w:pPr><w:pStyle w:val=\"TextBody\"/><w:bidi w:val=\"0\"/><w:spacing w:lineRule=\"auto\" w:line=\"264\" w:before=\"0\" w:after=\"0\"/>"
                                       "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"480\"/><w:jc w:val=\"left\"/><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:pPr>";
constexpr const char* kWordRun = "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"SimSun\" w:hAnsi=\"SimSun\" w:eastAsia=\"SimSun\" w:cs=\"SimSun\"/>"
                                 "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr>";
constexpr const char* kWordCell = "<w:tcBorders><w:top w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"000000\"/><w:left w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"000000\"/>"
                                  "<w:bottom w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"000000\"/><w:right w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>"
                                  "<w:vAlign w:val=\"center\"/>";
constexpr const char* kWriterParagraphProperties = "<style:paragraph-properties fo:margin-left=\"0cm\" fo:margin-right=\"0cm\" fo:margin-top=\"0cm\" fo:margin-bottom=\"0cm\" "
                                                   "fo:line-height=\"110%\" fo:text-align=\"start\" fo:text-indent=\"0.847cm\" style:auto-text-indent=\"false\"/>";
constexpr const char* kWriterTextProperties = "<style:text-properties style:font-name=\"SimSun\" fo:font-size=\"12pt\" style:font-name-asian=\"SimSun\" style:font-size-asian=\"12pt\"/>";
constexpr const char* kWriterCellProperties = "<style:table-cell-properties style:vertical-align=\"middle\" fo:padding=\"0.05cm\" fo:border=\"0.25pt solid #000000\"/>";

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

std::vector<pugi::xml_node> elements(pugi::xml_node root, const char* name)
{
    std::vector<pugi::xml_node> found;
    for (const auto each : root.select_nodes((std::string(".//") + name).c_str()))
        found.push_back(each.node());
    return found;
}

/// The elements of a fragment before the first child.
void putFirst(pugi::xml_node node, const char* fragment)
{
    pugi::xml_document xml;
    xml.load_string(fragment);
    for (auto child = xml.last_child(); child; child = child.previous_sibling())
        node.prepend_copy(child);
}

std::string writerStyle(const std::string& name, const char* family, const std::string& properties)
{
    const std::string parent = name == "Standard" ? "" : " style:parent-style-name=\"Standard\"";
    return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\"" + parent + ">" + properties + "</style:style>";
}

void putInSpans(pugi::xml_node paragraph)
{
    const std::string text = paragraph.text().get();
    paragraph.remove_children();
    for (const auto& run : runsOf(text))
    {
        auto span = paragraph.append_child("text:span");
        span.append_attribute("text:style-name") = isAscii(run.front()) ? "T2" : "T1";
        span.append_child(pugi::node_pcdata).set_value(run.c_str());
    }
}
}

std::vector<std::string> runsOf(std::string_view text)
{
    std::vector<std::string> runs;
    for (const char byte : text)
    {
        if (runs.empty() || isAscii(runs.back().front()) != isAscii(byte))
            runs.emplace_back();
        runs.back() += byte;
    }
    return runs;
}

void formatAsWord(pugi::xml_node document)
{
    for (const auto run : elements(document, "w:r"))
        putFirst(run, kWordRun);
    for (const auto paragraph : elements(document, "w:p"))
        putFirst(paragraph, kWordParagraph);
    for (auto properties : elements(document, "w:tcPr"))
        properties.append_buffer(kWordCell, std::char_traits<char>::length(kWordCell));
}

std::string wordStyles()
{
    std::string styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    for (int style = 0; style < kWordStyles; ++style)
    {
        const auto name = style == 0 ? std::string("TextBody") : "Style" + std::to_string(style);
        styles += "<w:style w:type=\"paragraph\" w:styleId=\"" + name + "\"><w:name w:val=\"" + name + "\"/><w:qFormat/>" + kWordParagraph + kWordRun + "</w:style>";
    }
    return styles + "</w:styles>";
}

void formatAsWriter(pugi::xml_node content)
{
    for (const char* prefix : {"fo", "svg"})
        content.append_attribute((std::string("xmlns:") + prefix).c_str()) = (std::string("urn:oasis:names:tc:opendocument:xmlns:") + (prefix[0] == 'f' ? "xsl-fo" : "svg") + "-compatible:1.0").c_str();
    std::string styles = writerStyle("cell", "table-cell", kWriterCellProperties);
    for (int style = 0; style < kAutomaticStyles; ++style)
        styles += writerStyle("P" + std::to_string(style), "paragraph", std::string(kWriterParagraphProperties) + kWriterTextProperties)
            + writerStyle("T" + std::to_string(style), "text", kWriterTextProperties);
    content.child("office:automatic-styles").append_buffer(styles.data(), styles.size());
    for (auto paragraph : elements(content, "text:p"))
    {
        putInSpans(paragraph);
        paragraph.append_attribute("text:style-name") = "P1";
    }
    for (auto cell : elements(content, "table:table-cell"))
    {
        cell.append_attribute("table:style-name") = "cell";
        cell.append_attribute("office:value-type") = "string";
    }
}

std::string writerStyles()
{
    std::string styles = "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                         "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\"><office:styles>";
    for (int style = 0; style < kWriterStyles; ++style)
        styles += writerStyle(style == 0 ? "Standard" : "Style" + std::to_string(style), "paragraph", std::string(kWriterParagraphProperties) + kWriterTextProperties);
    return styles + "</office:styles></office:document-styles>";
}
}
