// SPDX-License-Identifier: MPL-2.0
#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
class Reading : public OfficeTest
{
};

TEST_F(Reading, GivesParagraphsAndTablesInReadingOrder)
{
    WriterDocument document;
    document.paragraph("一、总体情况").table("表", 2, 2).row(0, {"规章", "3"}).row(1, {"行政规范性文件", "12"});

    const Document read = document.read();

    ASSERT_EQ(read.blocks.size(), 3U);
    EXPECT_EQ(std::get<Paragraph>(read.blocks[0]).text, "一、总体情况");
    const Table& table = std::get<Table>(read.blocks[1]);
    EXPECT_EQ(table.name, "表");
    EXPECT_EQ(table.rowCount, 2U);
    EXPECT_EQ(table.columnEdges, (std::vector<int>{0, 5000, 10000}));
    EXPECT_EQ(cellOf(table, "B2"), (Cell{1, 1, 1, 1, "B2", "12", {}}));
    EXPECT_EQ(std::get<Paragraph>(read.blocks[2]).text, "");
}

TEST_F(Reading, LeavesOutWhatChangeTrackingHasDeleted)
{
    // getString() gives 100200.
    WriterDocument document;
    document.table("表", 1, 2).cell("A1").text("100").trackedReplace("200");

    const Cell cell = cellOf(tablesOf(document.read()).front(), "A1");

    EXPECT_EQ(document.table("表").cell("A1").rawText(), "100200");
    EXPECT_EQ(cell.text, "200");
    EXPECT_TRUE(cell.notes.hasPendingChange);
}
}
