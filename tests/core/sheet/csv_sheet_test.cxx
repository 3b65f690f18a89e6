// SPDX-License-Identifier: MPL-2.0
#include "base/file_url.hxx"
#include "sheet/csv_sheet.hxx"
#include "sheet/html_sheet.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const std::string kByteOrderMark = "\xEF\xBB\xBF";

SheetValue text(const std::string& words)
{
    return words;
}
}

TEST(Sheet, AddressesAreThoseOfSpreadsheets)
{
    EXPECT_EQ(sheetAddress(0, 0), "A1");
    EXPECT_EQ(sheetAddress(3, 25), "Z4");
    EXPECT_EQ(sheetAddress(3, 26), "AA4");
    EXPECT_EQ(sheetAddress(9, 701), "ZZ10");
    EXPECT_EQ(sheetAddress(9, 702), "AAA10");
    EXPECT_EQ(sheetRange("it's", "A1", "A9"), "'it''s'!A1:A9");
}

TEST(Sheet, SpreadsheetsKeepFifteenDigits)
{
    EXPECT_TRUE(fitsSpreadsheet(*Decimal::parse("-123456789012345")));
    EXPECT_FALSE(fitsSpreadsheet(*Decimal::parse("1234567890123456")));
    EXPECT_FALSE(fitsSpreadsheet(*Decimal::parse("0.123456789012345")));
}

TEST(CsvSheet, EveryKindOfCellHasItsWay)
{
    const Sheet sheet{"s",
                      {{{text("a \"b\""), CellLook::Heading}, {text("")}, {}},
                       {{Decimal(-5)}, {SheetFormula{"SUM(A1:A2)", Decimal(7)}}, {SheetLink{"@file", "file:///x"}}},
                       {{text("only")}}}};
    EXPECT_EQ(sheetAsCsv(sheet), kByteOrderMark + "\"a \"\"b\"\"\",\"\",\r\n-5,7,\"'@file\"\r\n\"only\",,\r\n");
}

TEST(CsvSheet, TextIsNeverAFormula)
{
    for (const char* formula : {"=1+1", "+1", "-1", "@x", " =1", "\u3000＝1", "\t1", "\u200B-1"})
    {
        const auto csv = sheetAsCsv({"s", {{{text(formula)}}}});
        EXPECT_TRUE(csv.starts_with(kByteOrderMark + "\"'")) << formula;
    }
    EXPECT_EQ(sheetAsCsv({"s", {{{text("1-1")}}}}), kByteOrderMark + "\"1-1\"\r\n");
}

TEST(HtmlSheet, IsATableWithHeadingsSpansAndLinks)
{
    Sheet sheet{"总表",
                {{{text("表"), CellLook::Heading, 1, 2}, {{}, CellLook::Heading}}, {{text("<b>"), CellLook::Label}, {Decimal(3), CellLook::Marked}}},
                {},
                1};
    sheet.rows.push_back({{SheetLink{"a.docx", "file:///a%20b"}}, {SheetFormula{"SUM(A1)", Decimal(4)}}});
    const auto html = sheetsAsHtml({"zh-CN", "汇总", "脚注"}, {sheet});
    EXPECT_NE(html.find("<thead><tr><th colspan=\"2\">表</th></tr></thead>"), std::string::npos) << html;
    EXPECT_NE(html.find("<tr><td class=\"label\">&lt;b&gt;</td><td class=\"marked number\">3</td></tr>"), std::string::npos) << html;
    EXPECT_NE(html.find("<td><a href=\"file:///a%20b\">a.docx</a></td><td class=\"number\">4</td>"), std::string::npos) << html;
    EXPECT_NE(html.find("<h2>总表</h2>"), std::string::npos);
}

TEST(FileUrl, IsEncodedByteByByte)
{
    EXPECT_EQ(fileUrl("/年 报/a#b%.docx"), "file:///%E5%B9%B4%20%E6%8A%A5/a%23b%25.docx");
}

TEST(Sheets, HaveTheRowsThatAreMadeLaterBelowTheOthers)
{
    const Sheet sheet{"s", {{{text("a")}}}, {}, 1, 0, false, 0, {2, [](std::size_t row) { return SheetRow{{Decimal(row)}}; }}};
    EXPECT_EQ(sheetAsCsv(sheet), kByteOrderMark + "\"a\"\r\n0\r\n1\r\n");
    const auto html = sheetsAsHtml({"zh-CN", "t", ""}, {sheet});
    EXPECT_NE(html.find("<tr><td class=\"number\">1</td></tr></tbody>"), std::string::npos) << html;
}

TEST(HtmlSheet, ColumnsThatAreNotPrintedAreMarked)
{
    const auto html = sheetsAsHtml({"zh-CN", "t", ""}, {{"s", {{{text("a")}, {Decimal(7)}}}, {}, 0, 0, false, 1}});
    EXPECT_NE(html.find("<td>a</td><td class=\"number unprinted\">7</td>"), std::string::npos) << html;
}
}
