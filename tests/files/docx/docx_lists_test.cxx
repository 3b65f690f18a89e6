// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"
#include "support/reading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

std::string level(int level, const char* format, const char* text, const std::string& more = {})
{
    return "<w:lvl w:ilvl=\"" + std::to_string(level) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string numbering(const std::string& levels)
{
    return "<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
           "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
}

std::string item(const std::string& text, int list, int level)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(list) + "\"/></w:numPr></w:pPr><w:r><w:t>" + text +
           "</w:t></w:r></w:p>";
}
}

TEST(DocxLists, CountTheirLevels)
{
    const auto levels = level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
    EXPECT_EQ(paragraphsOf(read(docx({item("a", 1, 0) + item("b", 1, 1) + item("c", 1, 1) + "<w:p/>" + item("d", 1, 0) + item("e", 1, 1), {}, numbering(levels)}))),
              (Lines{"[一、] a", "[1.1] b", "[1.2] c", "", "[二、] d", "[2.1] e"}));
}

TEST(DocxLists, OfOneDefinitionGoOnUnlessOneBeginsAnew)
{
    EXPECT_EQ(paragraphsOf(read(docx({item("a", 1, 0) + item("b", 2, 0) + item("c", 2, 0), {}, numbering(level(0, "decimal", "%1."))}))),
              (Lines{"[1.] a", "[5.] b", "[6.] c"}));
}

TEST(DocxLists, OfAStyleLabelItsParagraphs)
{
    const std::string styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    const std::string body = "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    EXPECT_EQ(paragraphsOf(read(docx({body, styles, numbering(level(0, "decimal", "%1.") + level(1, "upperLetter", "(%2)", "<w:pStyle w:val=\"H\"/>"))}))),
              Lines{"[(A)] a"});
    const std::string none = "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    EXPECT_EQ(paragraphsOf(read(docx({none, styles, numbering(level(0, "decimal", "%1."))}))), Lines{"a"});
}

TEST(DocxLists, ThatAreNotThereLabelNothing)
{
    EXPECT_EQ(paragraphsOf(read(docx({item("a", 9, 0) + item("b", 1, 30), {}, numbering(level(0, "bullet", "•"))}))), (Lines{"a", "b"}));
    EXPECT_EQ(paragraphsOf(read(docx({item("a", 1, 0), {}, numbering(level(0, "bullet", "•"))}))), Lines{"a"});
}
}
