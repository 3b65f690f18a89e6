// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include <unistd.h>

namespace gouji::test
{
namespace
{
constexpr const char* kWord = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                              " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                              " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                              " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                              " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
constexpr const char* kOpenDocument = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                                      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                      " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
constexpr const char* kRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string element(const std::string& name, const std::string& attributes, const std::string& content)
{
    return "<" + name + " " + attributes + ">" + content + "</" + name + ">";
}

std::string relationships(const std::vector<std::pair<std::string, std::string>>& targets)
{
    std::string content;
    for (const auto& [type, target] : targets)
        content += "<Relationship Id=\"" + type + "\" Type=\"" + kRelationship + type + "\" Target=\"" + target + "\"/>";
    return element("Relationships", "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"", content);
}
}

std::string packed(const ZipEntries& parts)
{
    const auto file = std::filesystem::temp_directory_path() / ("gouji-files-test-" + std::to_string(getpid()) + ".zip");
    writeZip(file, parts);
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(stream), {});
    std::filesystem::remove(file);
    return bytes;
}

std::string docx(const DocxParts& parts)
{
    return packed({{"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                   {"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})},
                   {"word/_rels/document.xml.rels", relationships({{"styles", "styles.xml"}, {"numbering", "numbering.xml"}})},
                   {"word/document.xml", element("w:document", kWord, element("w:body", "", parts.body))},
                   {"word/numbering.xml", element("w:numbering", kWord, parts.numbering)},
                   {"word/styles.xml", element("w:styles", kWord, parts.styles)}});
}

std::string odt(const OdtParts& parts)
{
    const auto text = element("office:body", "", element("office:text", "", parts.text));
    return packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"content.xml", element("office:document-content", kOpenDocument, element("office:automatic-styles", "", parts.automaticStyles) + text)},
                   {"styles.xml", element("office:document-styles", kOpenDocument, element("office:styles", "", parts.styles))}});
}
}
