// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "analysis/analysis.hxx"
#include "writer/inserting/insert_report.hxx"
#include "writer/places/view_cursor.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <gtest/gtest.h>

#include <fstream>

namespace gouji::test
{
class InsertReport : public OfficeTest
{
protected:
    static InsertRequest request(const std::string& formId)
    {
        return {"洪泽区", 2024, formId, false, extensionResources().templateUrl(formId), "插入年报"};
    }

    static Result<void> insert(const WriterDocument& document, const InsertRequest& request)
    {
        return insertReport(document.reference(), extensionResources().forms, request);
    }

    static Analysis analysisOf(const WriterDocument& document) { return analyse(document.read(), extensionResources().forms); }

    static std::string firstPageStyle(const WriterDocument& document)
    {
        const css::uno::Reference<css::container::XEnumerationAccess> body(document.body(), css::uno::UNO_QUERY_THROW);
        const css::uno::Reference<css::beans::XPropertySet> first(body->createEnumeration()->nextElement(),
                                                                  css::uno::UNO_QUERY_THROW);
        OUString name;
        first->getPropertyValue("PageStyleName") >>= name;
        return toUtf8(name);
    }

    static void moveViewTo(const WriterDocument& document, sal_Int16 characters)
    {
        const auto view = viewCursor(document.reference());
        view->gotoStart(false);
        view->goRight(characters, false);
    }
};

TEST_F(InsertReport, TheHeadingOfTheLongTableRepeatsAndItsRowsDoNotBreak)
{
    WriterDocument document;

    ASSERT_TRUE(insert(document, request("2021")));

    const css::uno::Reference<css::text::XTextTablesSupplier> supplier(document.reference(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextTable> table(supplier->getTextTables()->getByName(fromUtf8("表三")), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> properties(table, css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(properties->getPropertyValue("RepeatHeadline"), css::uno::Any(true));
    EXPECT_EQ(properties->getPropertyValue("HeaderRowCount"), css::uno::Any(sal_Int32(3)));
    const auto rows = table->getRows();
    ASSERT_EQ(rows->getCount(), 28);
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
    {
        const css::uno::Reference<css::beans::XPropertySet> rowProperties(rows->getByIndex(row), css::uno::UNO_QUERY_THROW);
        EXPECT_EQ(rowProperties->getPropertyValue("IsSplitAllowed"), css::uno::Any(false)) << row;
    }
}

TEST_F(InsertReport, BringsPageLayoutTitleAndTablesIntoAnEmptyDocument)
{
    WriterDocument document;

    const auto inserted = insert(document, request("2021"));

    ASSERT_TRUE(inserted) << describe(inserted);
    const Document read = document.read();
    EXPECT_EQ(tablesOf(read).size(), 3U);
    EXPECT_NE(paragraphsOf(read).front().find("洪泽区\n2024年"), std::string::npos);
    EXPECT_NE(firstPageStyle(document), "Standard");
    const Analysis analysis = analysisOf(document);
    ASSERT_EQ(analysis.reports.size(), 1U);
    EXPECT_EQ(analysis.reports[0].tables.size(), 3U);
    EXPECT_EQ(analysis.reports[0].year, 2024);
}

TEST_F(InsertReport, IsTakenAwayByOneUndoAndBroughtBackByOneRedo)
{
    WriterDocument document;
    document.settle();
    const DocumentSnapshot before = snapshot(document);
    ASSERT_TRUE(insert(document, request("2021")));
    const DocumentSnapshot after = snapshot(document);

    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"插入年报"});
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
    EXPECT_EQ(firstPageStyle(document), "Standard");
    document.redo();
    EXPECT_EQ(firstDifference(after, snapshot(document)), "");
}

/// No fields: those come back from .docx as content controls, which every saving writes four times (7.4).
TEST_F(InsertReport, LeavesPromptsAsWordsWhereNothingWasGiven)
{
    WriterDocument document;
    InsertRequest withoutUnit = request("2019");
    withoutUnit.unit.clear();

    ASSERT_TRUE(insert(document, withoutUnit));

    const Document read = document.read();
    EXPECT_FALSE(std::get<Paragraph>(read.blocks.front()).hasPlaceholder);
    EXPECT_TRUE(std::get<Paragraph>(read.blocks.front()).text.starts_with("<单位名称>\n2024年"));
    EXPECT_EQ(analysisOf(document).reports.front().unit, "");
}

TEST_F(InsertReport, SavedAndReopenedAsDocxItIsTheSame)
{
    const TemporaryFolder folder;
    WriterDocument document;
    ASSERT_TRUE(insert(document, request("2021")));
    const auto paragraphs = paragraphsOf(document.read());
    document.storeCopy(folder.path() / "once.docx", "MS Word 2007 XML");
    const WriterDocument once(folder.path() / "once.docx", OpenMode::Editable, "");
    once.storeCopy(folder.path() / "twice.docx", "MS Word 2007 XML");
    const WriterDocument twice(folder.path() / "twice.docx", OpenMode::Editable, "");

    EXPECT_EQ(paragraphsOf(twice.read()), paragraphs);
}

TEST_F(InsertReport, InTheMiddleOfATextKeepsBothHalvesAndThePageLayout)
{
    WriterDocument document;
    document.paragraph("前半后半");
    document.settle();
    moveViewTo(document, 2);
    const DocumentSnapshot before = snapshot(document);

    ASSERT_TRUE(insert(document, request("2021")));

    const std::vector<std::string> paragraphs = paragraphsOf(document.read());
    EXPECT_EQ(paragraphs.front(), "前半");
    EXPECT_NE(paragraphs[1].find("洪泽区\n2024年"), std::string::npos);
    EXPECT_EQ(paragraphs[paragraphs.size() - 2], "后半");
    EXPECT_EQ(firstPageStyle(document), "Standard");
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

TEST_F(InsertReport, WorksTwice)
{
    WriterDocument document;
    ASSERT_TRUE(insert(document, request("2021")));
    viewCursor(document.reference())->gotoRange(document.body()->getEnd(), false);
    const DocumentSnapshot one = snapshot(document);

    ASSERT_TRUE(insert(document, request("2019")));

    const Analysis analysis = analysisOf(document);
    ASSERT_EQ(analysis.reports.size(), 2U);
    EXPECT_EQ(analysis.reports[0].tables.front().form->id, "2021");
    EXPECT_EQ(analysis.reports[1].tables.front().form->id, "2019");
    document.undo();
    EXPECT_EQ(firstDifference(one, snapshot(document)), "");
}

TEST_F(InsertReport, FillsZerosIntoEveryValueCellOfTheNewReportOnly)
{
    WriterDocument document;
    ASSERT_TRUE(insert(document, request("2021")));
    viewCursor(document.reference())->gotoRange(document.body()->getEnd(), false);
    InsertRequest withZeros = request("2019");
    withZeros.fillsZeros = true;

    ASSERT_TRUE(insert(document, withZeros));

    const Analysis analysis = analysisOf(document);
    ASSERT_EQ(analysis.reports.size(), 2U);
    for (const ReportTable& table : analysis.reports[0].tables)
        for (const auto& figure : table.figures)
            EXPECT_TRUE(figure && figure->value.state == ValueState::Blank);
    std::size_t zeros = 0;
    for (const ReportTable& table : analysis.reports[1].tables)
        for (const auto& figure : table.figures)
            zeros += figure && figure->text == "0" ? 1 : 0;
    EXPECT_EQ(zeros, 198U);
    document.undo();
    EXPECT_EQ(analysisOf(document).reports.size(), 1U);
}

TEST_F(InsertReport, IsRecordedWhenChangesAreTrackedAndUndoneExactly)
{
    WriterDocument document;
    document.tracking(true).settle();
    const DocumentSnapshot before = snapshot(document);

    ASSERT_TRUE(insert(document, request("2021")));

    EXPECT_NE(paragraphsOf(document.read()).front().find("洪泽区\n2024年"), std::string::npos);
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

TEST_F(InsertReport, GoesToTheEndWhenTheCursorStandsInATable)
{
    WriterDocument document;
    document.table("旧表", 1, 1);
    viewCursor(document.reference())->gotoRange(document.table("旧表").cell("A1").body()->getStart(), false);

    ASSERT_TRUE(insert(document, request("2021")));

    const std::vector<Table> tables = tablesOf(document.read());
    ASSERT_EQ(tables.size(), 4U);
    EXPECT_EQ(tables[0].name, "旧表");
    EXPECT_FALSE(tables[0].cells.front().notes.hasNestedTable);
}

TEST_F(InsertReport, SaysWhenTheTemplateIsMissingOrNoReportAndChangesNothing)
{
    // The office inserts nothing, or a file's text, without complaint.
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "broken.ott") << "no template";
    for (const char* file : {"absent.ott", "broken.ott"})
    {
        WriterDocument document;
        document.paragraph("正文").settle();
        moveViewTo(document, 1);
        const DocumentSnapshot before = snapshot(document);
        InsertRequest broken = request("2021");
        broken.templateUrl = fileUrl(folder.path() / file);

        const auto inserted = insert(document, broken);

        ASSERT_FALSE(inserted) << file;
        EXPECT_EQ(inserted.error().code, ErrorCode::TemplateNotInserted) << describe(inserted);
        EXPECT_TRUE(document.undoTitles().empty());
        EXPECT_EQ(firstDifference(before, snapshot(document)), "") << file;
    }
}

TEST_F(InsertReport, AMissingTemplateNeverTakesBackTheUsersLastStep)
{
    WriterDocument document;
    ASSERT_TRUE(insert(document, request("2021")));
    viewCursor(document.reference())->gotoRange(document.body()->getEnd(), false);
    const DocumentSnapshot before = snapshot(document);
    InsertRequest broken = request("2021");
    broken.templateUrl = "file:///nowhere/report.ott";

    ASSERT_FALSE(insert(document, broken));

    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"插入年报"});
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}
}
