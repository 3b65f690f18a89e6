// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// One row of the undo table: what a cell held before it is written, as it shows.
struct Before
{
    const char* name;
    const char* shown;
    void (*build)(CellVerbs&);
};

const Before kBefore[] = {
    {"Blank", "", [](CellVerbs&) {}},
    {"Text", "11", [](CellVerbs& cell) { cell.text("11"); }},
    {"BoldText", "11", [](CellVerbs& cell) { cell.text("11").bold(); }},
    {"BoldBlank", "", [](CellVerbs& cell) { cell.bold(); }},
    {"TwoParagraphs", "1\n1",
     [](CellVerbs& cell) {
         cell.paragraphs({"1", "1"});
     }},
    {"Number", "5", [](CellVerbs& cell) { cell.number(5); }},
    {"FormattedNumber", "1,234.50", [](CellVerbs& cell) { cell.formattedNumber(1234.5, "#,##0.00"); }},
    {"Formula", "7", [](CellVerbs& cell) { cell.formula("=3+4"); }},
};

struct Case
{
    Before before;
    bool isTracking;
};

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    for (const bool isTracking : {false, true})
        for (const Before& before : kBefore)
            cases.push_back({before, isTracking});
    return cases;
}
}

/// The undo table: every kind of cell × write, undo, redo, with and without change tracking.
class WritingACell : public OfficeTest, public testing::WithParamInterface<Case>
{
};

INSTANTIATE_TEST_SUITE_P(UndoTable, WritingACell, testing::ValuesIn(allCases()),
                         [](const testing::TestParamInfo<Case>& tested)
                         { return std::string(tested.param.before.name) + (tested.param.isTracking ? "Tracked" : ""); });

TEST_P(WritingACell, IsOneStepThatUndoAndRedoRepeatExactly)
{
    // setValue() instead made 117 of 11 after undo, and redo was lossy.
    WriterDocument document;
    CellVerbs cell = document.table("表", 2, 2).cell("B2");
    GetParam().before.build(cell);
    document.tracking(GetParam().isTracking).settle();
    const DocumentSnapshot before = snapshot(document);

    const auto applied = applyChanges(document.reference(), {change("表", "B2", GetParam().before.shown, "42")}, "填写合计");

    ASSERT_TRUE(applied) << describe(applied);
    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"填写合计"});
    const Cell written = cellOf(tablesOf(document.read()).front(), "B2");
    EXPECT_EQ(written.text, "42");
    EXPECT_EQ(written.notes.hasPendingChange, GetParam().isTracking);
    const DocumentSnapshot after = snapshot(document);
    EXPECT_EQ(after.body.find("office:value=\""), std::string::npos) << "the number of before is kept below the text";
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
    document.redo();
    EXPECT_EQ(firstDifference(after, snapshot(document)), "");
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

class ApplyChanges : public OfficeTest
{
};

TEST_F(ApplyChanges, KeepsTheCharacterFormatting)
{
    WriterDocument document;
    TableVerbs table = document.table("表", 1, 2);
    table.cell("A1").text("1").bold();
    table.cell("B1").bold();

    ASSERT_TRUE(applyChanges(document.reference(), {change("表", "A1", "1", "2"), change("表", "B1", "", "3")}, "填写"));

    EXPECT_TRUE(document.table("表").cell("A1").isBold());
    EXPECT_TRUE(document.table("表").cell("B1").isBold());
    document.undo();
    EXPECT_TRUE(document.table("表").cell("A1").isBold());
}

TEST_F(ApplyChanges, GivesANumberTheLooksOfTheOldOneNotOfWhatIsEmptyBehindIt)
{
    // Word's paragraphs end with looks of their own: the new number was as large as these, and after a redo as large as the old.
    WriterDocument document;
    const auto cell = document.table("表", 1, 1).cell("A1").text("１２");
    const auto cursor = cell.body()->createTextCursor();
    cursor->gotoEnd(true);
    const css::uno::Reference<css::beans::XPropertySet> looks(cursor, css::uno::UNO_QUERY_THROW);
    looks->setPropertyValue("CharHeight", css::uno::Any(9.0F));
    cursor->collapseToEnd();
    looks->setPropertyValue("CharHeight", css::uno::Any(20.0F));
    document.settle();
    const auto expectSmall = [&](const char* shown)
    {
        EXPECT_EQ(cell.rawText(), shown);
        cursor->gotoStart(false);
        cursor->gotoEnd(true);
        EXPECT_EQ(looks->getPropertyValue("CharHeight"), css::uno::Any(9.0F)) << shown;
    };

    const auto applied = applyChanges(document.reference(), {change("表", "A1", "１２", "12")}, "write");

    ASSERT_TRUE(applied) << describe(applied);
    expectSmall("12");
    document.undo();
    expectSmall("１２");
    document.redo();
    expectSmall("12");
}

TEST_F(ApplyChanges, WritesManyCellsOfSeveralTablesAsOneStep)
{
    WriterDocument document;
    document.table("甲", 2, 2).merge("A1", "B1");
    document.table("乙", 2, 2).cell("B2").text("8");
    document.settle();
    const DocumentSnapshot before = snapshot(document);

    ASSERT_TRUE(applyChanges(document.reference(),
                             {change("甲", "A2", "", "1"), change("甲", "B2", "", "2"), change("乙", "B2", "8", "9")}, "填写"));

    const std::vector<Table> tables = tablesOf(document.read());
    EXPECT_EQ(cellOf(tables[0], "B2").text, "2");
    EXPECT_EQ(cellOf(tables[1], "B2").text, "9");
    EXPECT_EQ(document.undoTitles().size(), 1U);
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

TEST_F(ApplyChanges, LeavesNoStepForAnEmptyList)
{
    WriterDocument document;
    document.settle();

    ASSERT_TRUE(applyChanges(document.reference(), {}, "填写"));

    EXPECT_TRUE(document.undoTitles().empty());
    EXPECT_FALSE(document.isModified());
}

TEST_F(ApplyChanges, TakesBackWhatWasWrittenWhenTheOfficeRefusesInTheMiddle)
{
    // A listener that removes the second cell's row as soon as the first cell is written.
    WriterDocument document;
    document.table("甲", 1, 1);
    document.table("乙", 2, 1);
    document.settle();
    const DocumentSnapshot before = snapshot(document);
    document.removeRowOnFirstChange("乙", 1);

    const auto applied = applyChanges(document.reference(), {change("甲", "A1", "", "1"), change("乙", "A2", "", "2")}, "填写");

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::CellMissing) << describe(applied);
    EXPECT_TRUE(document.undoTitles().empty());
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}
}
