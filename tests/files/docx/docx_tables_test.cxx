// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"
#include "support/reading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

std::string cell(const std::string& text, const std::string& properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
}

std::string row(const std::string& cells, const std::string& properties = {})
{
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

std::string table(const std::string& rows, int columns)
{
    std::string grid;
    for (; columns > 0; --columns)
        grid += "<w:gridCol w:w=\"1000\"/>";
    return "<w:tbl><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
}

std::string span(int columns)
{
    return "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
}

Lines cells(const std::string& body)
{
    return cellsOf(tableOf(read(docx({body}))));
}
}

TEST(DocxTables, HaveSpansInBothDirections)
{
    EXPECT_EQ(cells(table(row(cell("a", span(2)) + cell("b", "<w:vMerge w:val=\"restart\"/>")) + row(cell("1") + cell("2") + cell("x", "<w:vMerge/>")), 3)),
              (Lines{"A1 0,0 1×2 a", "B1 0,2 2×1 b", "A2 1,0 1×1 1", "B2 1,1 1×1 2"}));
}

TEST(DocxTables, HaveNoMergeThatNeverBegan)
{
    EXPECT_EQ(cells(table(row(cell("a") + cell("b")) + row(cell("1", "<w:vMerge/>") + cell("2")) + row(cell("x", "<w:vMerge/>") + cell("3")), 2)),
              (Lines{"A1 0,0 1×1 a", "B1 0,1 1×1 b", "A2 1,0 1×1 1", "B2 1,1 1×1 2", "A3 2,0 1×1 x", "B3 2,1 1×1 3"}));
}

TEST(DocxTables, AreReadThroughContentControlsAndTrackedRows)
{
    EXPECT_EQ(cells(table("<w:sdt><w:sdtContent>" + row(cell("1") + "<w:sdt><w:sdtContent>" + cell("2") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>" +
                              "<w:ins>" + row(cell("3") + cell("4")) + "</w:ins>", 2)),
              (Lines{"A1 0,0 1×1 1", "B1 0,1 1×1 2", "A2 1,0 1×1 3", "B2 1,1 1×1 4"}));
}

TEST(DocxTables, OfOldHorizontalMergesTakeUpWhatGoesOn)
{
    EXPECT_EQ(cells(table(row(cell("a", "<w:hMerge w:val=\"restart\"/>") + cell("", "<w:hMerge/>") + cell("b")) + row(cell("1") + cell("2") + cell("3")), 3)),
              (Lines{"A1 0,0 1×2 a", "B1 0,2 1×1 b", "A2 1,0 1×1 1", "B2 1,1 1×1 2", "C2 1,2 1×1 3"}));
    EXPECT_EQ(cells(table(row(cell("a", "<w:hMerge w:val=\"restart\"/>") + cell("b") + cell("c", "<w:hMerge/>") + cell("d")) + row(cell("1", span(4))), 4)),
              (Lines{"A1 0,0 1×1 a\nb\nc", "B1 0,1 1×1 d", "A2 1,0 1×2 1"}));
    EXPECT_EQ(cells(table(row(cell("a") + cell("b", "<w:hMerge/>") + cell("c")), 3)), (Lines{"A1 0,0 1×1 a", "B1 0,1 1×1 b", "C1 0,2 1×1 c"}));
}

TEST(DocxTables, WithoutAGridHaveTheWidthsOfTheirCells)
{
    const std::string half = "<w:tcW w:w=\"1000\" w:type=\"dxa\"/>";
    const std::string whole = "<w:tcW w:w=\"2000\" w:type=\"dxa\"/>";
    EXPECT_EQ(cells(table(row(cell("a", half) + cell("b", half)) + row(cell("c", whole)), 0)), (Lines{"A1 0,0 1×1 a", "B1 0,1 1×1 b", "A2 1,0 1×2 c"}));
}

TEST(DocxTables, InCellsFollowTheTableAroundThem)
{
    const auto inner = table(row(cell("1") + cell("2")), 2);
    const auto document = read(docx({table(row(cell("a") + "<w:tc><w:p/>" + inner + "<w:p/></w:tc>" + cell("b") + cell("c")), 4)}));
    EXPECT_EQ(cellsOf(tableOf(document)), (Lines{"A1 0,0 1×1 a", "B1 0,1 1×1 \n", "C1 0,2 1×1 b", "D1 0,3 1×1 c"}));
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(cellsOf(std::get<Table>(document.blocks[1])), (Lines{"A1 0,0 1×1 1", "B1 0,1 1×1 2"}));
}

TEST(DocxTables, WithoutRowsAreNone)
{
    const auto document = read(docx({table("", 2) + "<w:p/>" + table(row(cell("1") + cell("2")), 2)}));
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(tableOf(document).name, "Table1");
}

TEST(DocxTables, AreNotTakenUpByAParagraphWhoseEndIsDeleted)
{
    const std::string open = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>";
    const auto inner = table(row(cell("1") + cell("2")), 2);
    const auto document = read(docx({open + inner + "<w:p><w:r><w:t>后</w:t></w:r></w:p>"}));
    EXPECT_EQ(paragraphsOf(document), (Lines{"前", "后"}));
    EXPECT_EQ(cellsOf(tableOf(document)).size(), 2U);
    EXPECT_EQ(cells(table(row("<w:tc>" + open + inner + "<w:p><w:r><w:t>后</w:t></w:r></w:p></w:tc>" + cell("b") + cell("c") + cell("d")), 4)).front(),
              "A1 0,0 1×1 前\n后");
}

TEST(DocxTables, MayHaveACellTooMany)
{
    EXPECT_EQ(cells(table(row(cell("a") + cell("b")) + row(cell("1") + cell("2")) + row(cell("3") + cell("4") + cell("5")), 2)),
              (Lines{"A1 0,0 1×1 a", "B1 0,1 1×1 b", "A2 1,0 1×1 1", "B2 1,1 1×1 2", "A3 2,0 1×1 3", "B3 2,1 1×1 4", "C3 2,2 1×1 5"}));
}

TEST(DocxTables, WithTextAroundThemAreFramesOfTheParagraphBehind)
{
    const auto floating = "<w:tbl><w:tblPr><w:tblpPr/></w:tblPr>" + row(cell("1") + cell("2")) + "</w:tbl>";
    const auto document = read(docx({"<w:p/>" + floating + "<w:p><w:r><w:t>后</w:t></w:r></w:p>"}));
    EXPECT_EQ(paragraphsOf(document), (Lines{"", "后"}));
    EXPECT_TRUE(std::holds_alternative<Table>(document.blocks.back()));
    EXPECT_FALSE(tableOf(document).frame.empty());
    EXPECT_EQ(tableOf(read(docx({"<w:p/>" + floating}))).cells.size(), 2U);
}

TEST(DocxTables, ThatOnlyLayOutAPageAreRead)
{
    const auto inner = table(row(cell("1") + cell("2") + cell("3")), 3);
    const auto document = read(docx({table(row("<w:tc><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>" + inner + "</w:tc>"), 1)}));
    EXPECT_EQ(paragraphsOf(document), Lines{"一、总体情况"});
    EXPECT_EQ(cellsOf(tableOf(document)).size(), 3U);
}

TEST(DocxTables, OfNonsenseAreReadWithoutHarm)
{
    for (const auto& body : {table("", 3), table("<w:tr/>", 3), table(row(cell("a", span(-5))), 2), table(row(cell("a", span(2000000000))), 2),
                             table(row(cell("a", "<w:vMerge/>")), 1), table(row(cell("a") + cell("b") + cell("c")), 1)})
        static_cast<void>(read(docx({body})));
}

TEST(DocxTables, InABoxWithoutANameStandInAFrameAllTheSame)
{
    const auto box = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>" + table(row(cell("1") + cell("2")), 2) +
                     "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    EXPECT_EQ(tableOf(read(docx({box}))).frame, "Frame1");
}
}
