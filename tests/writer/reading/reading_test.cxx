// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "writer/reading/read_document.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>

namespace gouji::test
{
class Reading : public OfficeTest
{
};

namespace
{
/// Builds one cell, reads the document, and gives that cell.
template <class Build>
Cell readCellBuiltBy(Build build)
{
    WriterDocument document;
    CellVerbs cell = document.table("表", 2, 2).cell("B2");
    build(cell);
    return cellOf(tablesOf(document.read()).front(), "B2");
}
}

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

TEST_F(Reading, InSlicesGivesNothingUntilAllIsRead)
{
    WriterDocument document;
    document.paragraph("一、总体情况").table("表", 2, 2).row(0, {"规章", "3"}).row(1, {"行政规范性文件", "12"});

    SlicedReading reading(document.reference());
    auto content = reading.readOn(std::chrono::microseconds(0));
    int slices = 1;
    for (; content && !content.value() && slices < 10; ++slices)
        content = reading.readOn(std::chrono::microseconds(0));

    EXPECT_EQ(slices, 4); // two paragraphs, a table, and nothing more
    EXPECT_EQ(content.value(), document.read());
}

TEST_F(Reading, LeavesOutWhatChangeTrackingHasDeleted)
{
    // getString() gives 100200.
    const Cell cell = readCellBuiltBy([](CellVerbs& verbs) { verbs.text("100").trackedReplace("200"); });

    EXPECT_EQ(cell.text, "200");
    EXPECT_TRUE(cell.notes.hasPendingChange);
}

TEST_F(Reading, CountsATrackedInsertionAsText)
{
    const Cell cell = readCellBuiltBy([](CellVerbs& verbs) { verbs.text("1").trackedAppend("7"); });

    EXPECT_EQ(cell.text, "17");
    EXPECT_TRUE(cell.notes.hasPendingChange);
}

TEST_F(Reading, LeavesOutDeletedTextAlsoWhenChangesAreNotShown)
{
    WriterDocument document;
    document.table("表", 1, 1).cell("A1").text("12").trackedReplace("34");
    css::uno::Reference<css::beans::XPropertySet>(document.reference(), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("ShowChanges", css::uno::Any(false));

    EXPECT_EQ(cellOf(tablesOf(document.read()).front(), "A1").text, "34");
}

TEST_F(Reading, JoinsParagraphsWhoseBreakIsDeleted)
{
    WriterDocument document;
    document.paragraph("本年共收到").paragraph("申请12件");
    document.tracking(true);
    const auto cursor = document.body()->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(3, false);
    cursor->goRight(5, true); // 收到 ⏎ 申请
    cursor->setString("");

    EXPECT_EQ(paragraphsOf(document.read()), (std::vector<std::string>{"本年共12件", ""}));
}

TEST_F(Reading, LeavesOutFootnoteNumbers)
{
    // getString() gives 121.
    const Cell cell = readCellBuiltBy([](CellVerbs& verbs) { verbs.text("12").footnote("含上年结转"); });

    EXPECT_EQ(cell.text, "12");
    EXPECT_TRUE(cell.notes.hasNoteAnchor);
}

TEST_F(Reading, LeavesOutHiddenText)
{
    // getString() gives 8899.
    const Cell cell = readCellBuiltBy([](CellVerbs& verbs) { verbs.text("88").hiddenText("99"); });

    EXPECT_EQ(cell.text, "88");
    EXPECT_TRUE(cell.notes.hasHiddenText);
}

TEST_F(Reading, LeavesOutComments)
{
    EXPECT_EQ(readCellBuiltBy([](CellVerbs& verbs) { verbs.text("5").annotation("请核对"); }).text, "5");
}

TEST_F(Reading, GivesTextFieldsAsTheyShow)
{
    const Cell cell =
        readCellBuiltBy([](CellVerbs& verbs)
                        { verbs.text("共").field("com.sun.star.text.TextField.Input", "Content", css::uno::Any(OUString("31"))); });

    EXPECT_EQ(cell.text, "共31");
}

TEST_F(Reading, LeavesOutControlCharactersOfFields)
{
    // A content control that fills a cell of a .docx becomes such a field: each number was told to be oddly written.
    for (const char* content : {"55\r", "\r55", "55\r\r", "55\x02"})
        EXPECT_EQ(readCellBuiltBy(
                      [&](CellVerbs& verbs)
                      { verbs.field("com.sun.star.text.TextField.Input", "Content", css::uno::Any(OUString::createFromAscii(content))); })
                      .text,
                  "55");
}

TEST_F(Reading, LeavesOutUnfilledPlaceholders)
{
    const Cell cell = readCellBuiltBy(
        [](CellVerbs& verbs)
        { verbs.text("7").field("com.sun.star.text.TextField.JumpEdit", "PlaceHolder", css::uno::Any(fromUtf8("年度"))); });

    EXPECT_EQ(cell.text, "7");
}

TEST_F(Reading, ReadsTextInsideContentControls)
{
    // Word's forms are made of them; the text stands in no portion of its own.
    EXPECT_EQ(readCellBuiltBy([](CellVerbs& verbs) { verbs.text("62").wrap("com.sun.star.text.ContentControl"); }).text, "62");
}

TEST_F(Reading, ReadsTheResultOfFieldMarksAndNotTheirCommand)
{
    // Form fields of Word are imported as such marks; getString() gives command and result.
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "marks.fodt")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document office:version=\"1.3\""
           " office:mimetype=\"application/vnd.oasis.opendocument.text\""
           " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\"><office:body><office:text>"
           "<text:p>收到<field:fieldmark-start text:name=\"a\" field:type=\"vnd.oasis.opendocument.field.UNHANDLED\"/>QUOTE 7"
           "<field:fieldmark-separator/>62<field:fieldmark-end/>件</text:p></office:text></office:body></office:document>";
    WriterDocument document(folder.path() / "marks.fodt", OpenMode::Editable, "");

    EXPECT_EQ(paragraphsOf(document.read()), std::vector<std::string>{"收到62件"});
}

TEST_F(Reading, GivesParagraphsAndLineBreaksInACellAsNewlines)
{
    EXPECT_EQ(readCellBuiltBy([](CellVerbs& verbs) { verbs.paragraphs({"商业", "企业"}); }).text, "商业\n企业");
    EXPECT_EQ(readCellBuiltBy([](CellVerbs& verbs) { verbs.text("科研\n机构"); }).text, "科研\n机构");
}

TEST_F(Reading, TakesTypedNumbersFormattedNumbersAndFormulasAsTheyShow)
{
    // getValue() of a typed "21" is 0.
    WriterDocument document;
    TableVerbs table = document.table("表", 2, 2);
    table.cell("A1").text("21");
    table.cell("B1").formattedNumber(1234.5, "#,##0.00");
    table.cell("A2").number(4);
    table.cell("B2").formula("=<A2>+3");

    const Table read = tablesOf(document.read()).front();

    EXPECT_EQ(cellOf(read, "A1").text, "21");
    EXPECT_EQ(cellOf(read, "B1").text, "1,234.50");
    EXPECT_EQ(cellOf(read, "A2").text, "4");
    EXPECT_EQ(cellOf(read, "B2").text, "7");
}

TEST_F(Reading, ReadsCellsAfterUndoAsTheyShow)
{
    WriterDocument document;
    CellVerbs cell = document.table("表", 1, 1).cell("A1").text("11");
    cell.number(7);
    document.undo();

    EXPECT_EQ(cellOf(tablesOf(document.read()).front(), "A1").text, document.table("表").cell("A1").rawText());
}
}
