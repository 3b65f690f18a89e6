// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "writer/inserting/insert_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
/// A refused command leaves document, undo stack and modified flag as they were.
class Refusal : public OfficeTest
{
protected:
    /// Applies a good change and then the bad one; the good one must not be written either.
    static void expectRefused(WriterDocument& document, const CellChange& bad, ErrorCode code)
    {
        document.table("好", 1, 1);
        document.settle();
        const DocumentSnapshot before = snapshot(document);

        const auto applied = applyChanges(document.reference(), {change("好", "A1", "", "1"), bad}, "填写");

        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().code, code) << describe(applied);
        EXPECT_TRUE(document.undoTitles().empty());
        EXPECT_EQ(firstDifference(before, snapshot(document)), "");
    }
};

TEST_F(Refusal, OfACellThatIsCovered)
{
    // The office writes into it, saves the text and never shows it.
    WriterDocument document;
    document.table("表", 3, 2).merge("A1", "A2");
    expectRefused(document, change("表", "A2", "", "1"), ErrorCode::CellMissing);
}

TEST_F(Refusal, OfAProtectedCell)
{
    WriterDocument document;
    document.table("表", 1, 1).cell("A1").protect();
    expectRefused(document, change("表", "A1", "", "1"), ErrorCode::CellProtected);
}

TEST_F(Refusal, OfATableInsideAProtectedCell)
{
    WriterDocument document;
    CellVerbs outer = document.table("外", 1, 1).cell("A1");
    outer.nestedTable("内", 1, 1).protect();
    expectRefused(document, change("内", "A1", "", "1"), ErrorCode::CellProtected);
}

TEST_F(Refusal, OfACellWhoseTextIsNoLongerThePlanned)
{
    WriterDocument document;
    document.table("表", 1, 1).cell("A1").text("12");
    expectRefused(document, change("表", "A1", "11", "13"), ErrorCode::CellChanged);
}

TEST_F(Refusal, OfACellWithATrackedChange)
{
    WriterDocument document;
    document.table("表", 1, 1).cell("A1").text("12").trackedReplace("11");
    expectRefused(document, change("表", "A1", "11", "13"), ErrorCode::CellHasPendingChange);
}

TEST_F(Refusal, OfACellWhoseFootnoteWouldBeLost)
{
    WriterDocument document;
    document.table("表", 1, 1).cell("A1").text("12").footnote("含上年结转");
    expectRefused(document, change("表", "A1", "12", "13"), ErrorCode::CellNotPlain);
}

TEST_F(Refusal, OfACellAndATableThatAreNotThere)
{
    WriterDocument document;
    document.table("表", 1, 1);
    expectRefused(document, change("表", "C7", "", "1"), ErrorCode::CellMissing);
    WriterDocument other;
    expectRefused(other, change("别的", "A1", "", "1"), ErrorCode::CellMissing);
}

TEST_F(Refusal, OfADocumentOpenedReadOnly)
{
    // The office accepts writes into it without complaint.
    const TemporaryFolder folder;
    const auto file = folder.path() / "report.odt";
    {
        WriterDocument document;
        document.table("表", 1, 1);
        document.storeCopy(file, "writer8");
    }
    WriterDocument document(file, OpenMode::ReadOnly, "");
    const DocumentSnapshot before = snapshot(document);

    const auto applied = applyChanges(document.reference(), {change("表", "A1", "", "1")}, "填写");
    const auto inserted = insertReport(document.reference(), {}, InsertRequest{});

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::DocumentReadOnly);
    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().code, ErrorCode::DocumentReadOnly);
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
    EXPECT_TRUE(document.undoTitles().empty());
    EXPECT_EQ(tablesOf(document.read()).size(), 1U);
}
}
