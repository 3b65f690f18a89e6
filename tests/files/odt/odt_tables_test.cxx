// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"
#include "support/reading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

std::string cell(const std::string& text, const std::string& attributes = {})
{
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

std::string row(const std::string& cells, const std::string& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string table(const std::string& rows, int columns)
{
    return "<table:table table:name=\"表三\"><table:table-column table:number-columns-repeated=\"" + std::to_string(columns) + "\"/>" + rows + "</table:table>";
}

constexpr const char* kCovered = "<table:covered-table-cell/>";

Lines cells(const std::string& text)
{
    return cellsOf(tableOf(read(odt({text}))));
}
}

TEST(OdtTables, HaveSpansInBothDirections)
{
    EXPECT_EQ(cells(table(row(cell("a", "table:number-columns-spanned=\"2\"") + kCovered + cell("b", "table:number-rows-spanned=\"2\"")) +
                              row(cell("1") + cell("2") + kCovered), 3)),
              (Lines{"A1 0,0 1×2 a", "B1 0,2 2×1 b", "A2 1,0 1×1 1", "B2 1,1 1×1 2"}));
    const std::string block = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"";
    EXPECT_EQ(cells(table(row(cell("a", block) + kCovered + cell("b")) + row(std::string(kCovered) + kCovered + cell("c")) + row(cell("1") + cell("2") + cell("3")), 3)),
              (Lines{"A1 0,0 2×2 a", "B1 0,2 1×1 b", "B2 1,2 1×1 c", "A3 2,0 1×1 1", "B3 2,1 1×1 2", "C3 2,2 1×1 3"}));
}

TEST(OdtTables, RepeatCellsOfOneColumn)
{
    const std::string twice = "table:number-columns-repeated=\"2\"";
    EXPECT_EQ(cells(table("<table:table-header-rows>" + row(cell("0", twice) + cell("1")) + "</table:table-header-rows>", 3)),
              (Lines{"A1 0,0 1×1 0", "B1 0,1 1×1 0", "C1 0,2 1×1 1"}));
    EXPECT_EQ(cells(table(row(cell("0", twice + " table:number-columns-spanned=\"2\"") + cell("1")) + row(cell("2")), 4)),
              (Lines{"A1 0,0 1×2 0", "B1 0,2 1×1 1", "C1 0,3 1×1 ", "A2 1,0 1×1 2", "B2 1,1 1×3 "}));
}

TEST(OdtTables, ShowARowOnce)
{
    EXPECT_EQ(cells(table(row(cell("1") + cell("2"), "table:number-rows-repeated=\"3\"") + row(cell("3") + cell("4")), 2)),
              (Lines{"A1 0,0 1×1 1", "B1 0,1 1×1 2", "A2 1,0 1×1 3", "B2 1,1 1×1 4"}));
}

TEST(OdtTables, HaveNoCellOverOneThatReachesDown)
{
    EXPECT_EQ(cells(table(row(cell("1") + cell("2", "table:number-rows-spanned=\"2\"") + cell("3")) +
                              row(cell("4", "table:number-columns-spanned=\"3\"") + cell("5")),
                          3)),
              (Lines{"A1 0,0 1×1 1", "B1 0,1 2×1 2", "C1 0,2 1×1 3", "A2 1,0 1×1 4", "C2 1,2 1×1 5"}));
}

TEST(OdtTables, ShowTheTextThatIsTheValueOfACell)
{
    EXPECT_EQ(cells(table(row(cell("1", "office:value-type=\"string\" office:string-value=\"77\"") +
                              cell("2", "office:value-type=\"float\" office:string-value=\"78\"")),
                          2)),
              (Lines{"A1 0,0 1×1 77", "B1 0,1 1×1 2"}));
}

TEST(OdtTables, WithoutRowsAreNone)
{
    const auto document = read(odt({table("", 2) + "<text:p/>" + table(row(cell("1") + cell("2")), 2)}));
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(tableOf(document).name, "表三");
}

TEST(OdtTables, HaveOneColumnIfTheySayNone)
{
    EXPECT_EQ(cells("<table:table>" + row(cell("1") + cell("2")) + row(cell("3")) + "</table:table>"),
              (Lines{"A1 0,0 1×1 1", "A2 1,0 1×1 3"}));
}

TEST(OdtTables, KeepTheirNames)
{
    EXPECT_EQ(tableOf(read(odt({table(row(cell("1") + cell("2")), 2)}))).name, "表三");
}

TEST(OdtTables, HaveTheWidthsOfTheirColumns)
{
    const auto style = [](const char* name, const char* width)
    { return std::string("<style:style style:name=\"") + name + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" + width + "\"/></style:style>"; };
    const auto document = read(odt({"<table:table><table:table-column table:style-name=\"A\"/><table:table-column table:style-name=\"B\"/>" + row(cell("1") + cell("2")) + "</table:table>",
                                    style("A", "1cm") + style("B", "30mm")}));
    EXPECT_EQ(tableOf(document).columnEdges, (std::vector<int>{0, 2500, 10000}));
}

TEST(OdtTables, OfNonsenseAreReadWithoutHarm)
{
    for (const auto& text : {table("", 3), table(row(""), 2), table(row(cell("1", "table:number-rows-spanned=\"999999999\" table:number-columns-spanned=\"999999999\"")), 2),
                             table(row(cell("1"), "table:number-rows-repeated=\"4294967295\""), 2), table(row(cell("1")), 2000000000), table(row(kCovered), 1),
                             std::string("<table:table>") + row(cell("1")) + "</table:table>"})
        static_cast<void>(read(odt({text})));
}

TEST(OdtTables, HaveNamesOfTheirOwn)
{
    const auto document = read(odt({table(row(cell("1")), 1) + "<text:p/>" + table(row(cell("2")), 1) + "<table:table table:name=\"Table1\"><table:table-column/>" + row(cell("3")) + "</table:table>"}));
    Lines names;
    for (const auto& block : document.blocks)
        if (const auto* found = std::get_if<Table>(&block))
            names.push_back(found->name);
    EXPECT_EQ(names, (Lines{"表三", "Table1", "Table2"}));
}

TEST(OdtTables, AreNotInAFrameThatStandsByItselfButAtTheBeginning)
{
    const auto frame = "<draw:frame><draw:text-box>" + table(row(cell("2") + cell("3")), 2) + "</draw:text-box></draw:frame>";
    const auto inCell = table(row("<table:table-cell>" + frame + "<text:p>1</text:p></table:table-cell>" + cell("")), 2);
    EXPECT_EQ(cells(frame + "<text:p/>"), (Lines{"A1 0,0 1×1 2", "B1 0,1 1×1 3"}));
    EXPECT_EQ(read(odt({"<text:p>1</text:p>" + frame})).blocks.size(), 1U);
    EXPECT_EQ(cells(inCell), (Lines{"A1 0,0 1×1 1", "B1 0,1 1×1 "}));
}

TEST(OdtTables, HaveABlankCellWhereARowIsTooShort)
{
    EXPECT_EQ(cells(table(row(cell("a") + cell("b") + cell("c")) + row(cell("1")) + row(""), 3)),
              (Lines{"A1 0,0 1×1 a", "B1 0,1 1×1 b", "C1 0,2 1×1 c", "A2 1,0 1×1 1", "B2 1,1 1×2 ", "A3 2,0 1×3 "}));
}
}
