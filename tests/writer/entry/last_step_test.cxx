// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// A figure and its total, and the user's step that wrote the figure.
class LastStepTest : public OfficeTest
{
protected:
    void SetUp() override
    {
        auto table = document.table("t", 1, 2);
        table.cell("A1").text("0");
        table.cell("B1").text("0");
        document.settle();
        ASSERT_TRUE(applyChanges(document.reference(), {change("t", "A1", "0", "5")}, "figure"));
    }

    [[nodiscard]] std::string text(const char* cell) const { return cellOf(tablesOf(document.read()).front(), cell).text; }

    WriterDocument document;
};

TEST_F(LastStepTest, UndoAndRedoTakeTheTotalAlong)
{
    const auto written = applyToLastStep(document.reference(), {change("t", "B1", "0", "5")}, "total");

    ASSERT_TRUE(written) << describe(written);
    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"figure"});
    document.undo();
    EXPECT_EQ(text("A1"), "0");
    EXPECT_EQ(text("B1"), "0");
    document.redo();
    EXPECT_EQ(text("A1"), "5");
    EXPECT_EQ(text("B1"), "5");
}

TEST_F(LastStepTest, StepsBeforeTheLastStayApart)
{
    ASSERT_TRUE(applyChanges(document.reference(), {change("t", "A1", "5", "6")}, "figure again"));
    ASSERT_TRUE(applyToLastStep(document.reference(), {change("t", "B1", "0", "6")}, "total"));

    document.undo();
    EXPECT_EQ(text("A1"), "5");
    EXPECT_EQ(text("B1"), "0");
    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"figure"});
}

TEST_F(LastStepTest, WhereNothingCanBeWrittenTheStepsStayAsTheyAre)
{
    ASSERT_TRUE(applyChanges(document.reference(), {change("t", "A1", "5", "6")}, "figure again"));
    document.undo();

    EXPECT_TRUE(applyToLastStep(document.reference(), {change("t", "B1", "1", "5")}, "total")) << "another text is there";
    EXPECT_TRUE(applyToLastStep(document.reference(), {}, "total"));

    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"figure"});
    EXPECT_EQ(text("B1"), "0");
    document.redo();
    EXPECT_EQ(text("A1"), "6") << "what can be done again was kept";
}

TEST_F(LastStepTest, WhatCanBeWrittenIsWritten)
{
    const auto written = applyToLastStep(document.reference(), {change("t", "A1", "1", "5"), change("t", "B1", "0", "5")}, "total");

    ASSERT_TRUE(written) << describe(written);
    EXPECT_EQ(text("B1"), "5");
    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"figure"});
}

TEST_F(LastStepTest, WithoutAStepItIsOneOfItsOwn)
{
    document.settle();

    ASSERT_TRUE(applyToLastStep(document.reference(), {change("t", "B1", "0", "5")}, "total"));
    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"total"});
    document.undo();
    EXPECT_EQ(text("B1"), "0");
    EXPECT_EQ(text("A1"), "5");
}
}
}
