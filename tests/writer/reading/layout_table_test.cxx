// SPDX-License-Identifier: MPL-2.0
// Tables that only lay out a page are read as if their text stood in the body; all others are tables.
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "reading/layout_table.hxx"

#include "writer/places/find_passage.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/writing/editability.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Texts = std::vector<std::string>;

/// One row.
Table rowOf(const Texts& texts)
{
    Table table{"表", 1, {0}, {}, false};
    for (const auto& text : texts)
    {
        table.cells.push_back({0, table.cells.size(), 1, 1, {}, text, {}});
        table.columnEdges.push_back(table.columnEdges.back() + 1000);
    }
    return table;
}
}

TEST(LayoutTable, HasMoreCellsInsideThanItself)
{
    EXPECT_TRUE(isLayoutTable(rowOf({"左", "右"}), 30));
    EXPECT_FALSE(isLayoutTable(rowOf({"规章", "1", "2", "3"}), 2)) << "a small table in a value cell";
}

TEST(LayoutTable, MayHoldNothingButParagraphs)
{
    EXPECT_TRUE(isLayoutTable(rowOf({"云岫县2023年政府信息公开工作年度报告"}), 0));
    EXPECT_TRUE(isLayoutTable(rowOf({"目录", "一、总体情况\n全年收到申请七件。"}), 0));
    EXPECT_FALSE(isLayoutTable(rowOf({""}), 0));
    EXPECT_FALSE(isLayoutTable(rowOf({"12"}), 0));
    EXPECT_FALSE(isLayoutTable(rowOf({"规章", "0", "0", "0"}), 0));
    EXPECT_FALSE(isLayoutTable(rowOf({"填写说明：\n只填件数。", "3"}), 0)) << "instructions beside a figure";
    EXPECT_FALSE(isLayoutTable(rowOf({"行政复议", "行政诉讼"}), 0));
}

using LayoutPage = OfficeTest;

TEST_F(LayoutPage, IsReadInTheOrderOfItsCells)
{
    WriterDocument document;
    document.paragraph("前");
    auto page = document.table("版面", 2, 2);
    page.cell("A1").text("当前位置：首页");
    page.cell("A2").text("机构职能");
    page.cell("B2").text("一、总体情况").nestedTable("内", 3, 3);
    document.table("内").row(0, {"规章", "3", "4"});
    document.paragraph("后");

    const auto read = document.read();

    EXPECT_EQ(tablesOf(read).size(), 1U);
    EXPECT_EQ(tablesOf(read).front().name, "内");
    const auto paragraphs = paragraphsOf(read);
    EXPECT_LT(std::ranges::find(paragraphs, "机构职能"), std::ranges::find(paragraphs, "一、总体情况"));
    EXPECT_LT(std::ranges::find(paragraphs, "一、总体情况"), std::ranges::find(paragraphs, "后"));
    EXPECT_NE(std::ranges::find(paragraphs, "当前位置：首页"), paragraphs.end());
    const auto found = findPassage(document.reference(), {{}, {}, 0, 0, "总体情况"});
    ASSERT_TRUE(found.is());
    EXPECT_EQ(toUtf8(found->getString()), "总体情况");
}

TEST_F(LayoutPage, InsideAnotherOneIsReadToo)
{
    WriterDocument document;
    document.table("外", 1, 2).cell("B1").nestedTable("中", 1, 1);
    document.table("中").cell("A1").text("二、主动公开政府信息情况").nestedTable("内", 3, 4);

    const auto read = document.read();

    ASSERT_EQ(tablesOf(read).size(), 1U);
    EXPECT_EQ(tablesOf(read).front().name, "内");
    const auto paragraphs = paragraphsOf(read);
    EXPECT_NE(std::ranges::find(paragraphs, "二、主动公开政府信息情况"), paragraphs.end());
}

TEST_F(LayoutPage, ThatIsProtectedProtectsItsTables)
{
    WriterDocument document;
    document.table("外", 1, 1).cell("A1").nestedTable("内", 2, 2).protect();

    EXPECT_TRUE(isProtectedAround(findTable(document.reference(), "内"), Sections(document.reference())));
}
}
