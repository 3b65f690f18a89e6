// SPDX-License-Identifier: MPL-2.0
#include "pasted_numbers/text_block.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct Case
{
    const char* reason;
    const char* text;
    TextBlock block;
};

const Case kCases[] = {
    {"nothing", "", {}},
    {"nothing but spaces and rows", " \t\r\n\t\n", {}},
    {"one cell", "12", {{"12"}}},
    {"Calc ends each row with LF", "1\t2\n3\t4\n", {{"1", "2"}, {"3", "4"}}},
    {"Excel and WPS with CRLF", "1\t2\r\n3\t4\r\n", {{"1", "2"}, {"3", "4"}}},
    {"empty columns and rows behind", "1\t2\t\t\n3\t\t\t\n\t\t\t\n", {{"1", "2"}, {"3", ""}}},
    {"empty cells in front stay", "\t\n\t5\n", {{"", ""}, {"", "5"}}},
    {"rows of different length", "1\n2\t3", {{"1", ""}, {"2", "3"}}},
    {"spaces of all kinds around", " 1\xC2\xA0\t\xE3\x80\x80" "2", {{"1", "2"}}},
    {"a line break within quotation marks", "\"a\nb\"\t1\n", {{"a\nb", "1"}}},
    {"quotation marks before CRLF", "\"a\tb\"\r\n2\r\n", {{"a\tb"}, {"2"}}},
    {"doubled quotation marks", "\"a\"\"b\"\t1", {{"a\"b", "1"}}},
    {"a quotation mark that is not closed", "\"a\t1\n2\t3", {{"\"a", "1"}, {"2", "3"}}},
    {"a quotation mark that does not end its cell", "\"a\" b\t1", {{"\"a\" b", "1"}}},
};
}

TEST(TextBlock, IsReadAsSpreadsheetsWriteIt)
{
    for (const auto& [reason, text, block] : kCases)
        EXPECT_EQ(parseTabbedText(text), block) << reason;
}
}
