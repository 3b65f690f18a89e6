// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"
#include "support/reading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

constexpr const char* kListStyle = "<text:list-style style:name=\"L\">"
                                   "<text:list-level-style-number text:level=\"1\" style:num-suffix=\"、\" style:num-format=\"一, 二, 三, ...\"/>"
                                   "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/>"
                                   "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"•\"/></text:list-style>";

std::string list(const std::string& items, const std::string& attributes = {})
{
    return "<text:list text:style-name=\"L\" " + attributes + ">" + items + "</text:list>";
}

std::string item(const std::string& text, const std::string& more = {})
{
    return "<text:list-item><text:p>" + text + "</text:p>" + more + "</text:list-item>";
}

std::string inner(const std::string& items)
{
    return "<text:list>" + items + "</text:list>";
}

Lines lines(const std::string& text)
{
    return paragraphsOf(read(odt({text, kListStyle})));
}
}

TEST(OdtLists, CountTheirLevels)
{
    EXPECT_EQ(lines(list(item("a", "<text:p>b</text:p>" + inner(item("c") + item("d", inner(item("e"))))) + item("f", inner(item("g"))))),
              (Lines{"[一、] a", "b", "[一.1.] c", "[一.2.] d", "e", "[二、] f", "[二.1.] g"}));
}

TEST(OdtLists, BeginAnewUnlessTheyGoOn)
{
    EXPECT_EQ(lines(list(item("a"), "xml:id=\"x\"") + list(item("b")) + list(item("c"), "text:continue-numbering=\"true\"") + list(item("d"), "text:continue-list=\"x\"")),
              (Lines{"[一、] a", "[一、] b", "[二、] c", "[二、] d"}));
}

TEST(OdtLists, LeaveHeadersWithoutALabel)
{
    EXPECT_EQ(lines(list("<text:list-header><text:p>a</text:p></text:list-header>" + item("b") + "<text:list-item text:start-value=\"7\"><text:p>c</text:p></text:list-item>")),
              (Lines{"a", "[一、] b", "[七、] c"}));
}

TEST(OdtLists, OfTheOutlineLabelHeadings)
{
    const std::string outline = "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
                                "<text:outline-level-style text:level=\"2\" style:num-format=\"\"/></text:outline-style>";
    EXPECT_EQ(paragraphsOf(read(odt({"<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"2\">b</text:h><text:h text:outline-level=\"1\">c</text:h>", "", outline}))),
              (Lines{"[1.] a", "b", "[2.] c"}));
}
}
