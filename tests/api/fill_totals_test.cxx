// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"

#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

const Lines kBlankTotals = {"applications.received.total: '' -> '5'", "applications.carried_in.total: '' -> '0'",
                            "applications.granted.total: '' -> '3'", "applications.handled.natural: '' -> '3'",
                            "applications.handled.total: '' -> '3'"};
}

/// A report with blank totals, a total that is wrong, and a blank that the rules determine.
class FillTotals : public OfficeTest
{
protected:
    void SetUp() override
    {
        document.insert({})
            .type("applications.received.natural", "5")
            .type("applications.carried_in.natural", "0")
            .type("applications.granted.natural", "3")
            .type("disputes.review.upheld", "4")
            .type("disputes.review.total", "1");
        document.writer().settle();
    }

    ApiDocument document;
};

TEST_F(FillTotals, FillsBlankTotalsOnlyAndReturnsThemInTheOrderOfTheForm)
{
    const auto changes = document.fill({});

    EXPECT_EQ(describe(changes), kBlankTotals);
    for (const auto& change : changes)
        EXPECT_EQ(document.text(toUtf8(change.Figure)), toUtf8(change.NewText));
    EXPECT_EQ(document.text("disputes.review.total"), "1");
    EXPECT_EQ(document.text("applications.carried_out.natural"), "");
}

TEST_F(FillTotals, IsOneUndoStep)
{
    const DocumentSnapshot before = snapshot(document.writer());
    ASSERT_FALSE(document.fill({}).empty());

    ASSERT_EQ(document.writer().undoTitles().size(), 1U);
    document.writer().undo();

    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
}

TEST_F(FillTotals, OverwritesWrongTotalsAndFillsDeterminedBlanksWhenAsked)
{
    const auto changes = document.fill(makeSequence({option("overwrite", true)}));

    Lines expected = kBlankTotals;
    expected.emplace_back("applications.carried_out.natural: '' -> '2'");
    expected.emplace_back("applications.carried_out.total: '' -> '2'");
    expected.emplace_back("disputes.review.total: '1' -> '4'");
    EXPECT_EQ(describe(changes), expected);
    EXPECT_EQ(document.text("disputes.review.total"), "4");
    EXPECT_EQ(document.text("applications.carried_out.natural"), "2");
}

TEST_F(FillTotals, APreviewWritesNothingAndForetellsTheChanges)
{
    for (const bool overwrites : {false, true})
    {
        const DocumentSnapshot before = snapshot(document.writer());

        const auto foretold = document.fill(makeSequence({option("overwrite", overwrites), option("preview", true)}));

        EXPECT_TRUE(document.writer().undoTitles().empty());
        EXPECT_FALSE(document.writer().isModified());
        EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
        EXPECT_EQ(describe(foretold), describe(document.fill(makeSequence({option("overwrite", overwrites)}))));
        document.writer().undo();
        document.writer().settle();
    }
}

TEST_F(FillTotals, NothingToFillLeavesNoUndoStep)
{
    ASSERT_FALSE(document.fill({}).empty());
    document.writer().settle();

    EXPECT_TRUE(document.fill({}).empty());

    EXPECT_TRUE(document.writer().undoTitles().empty());
    EXPECT_FALSE(document.writer().isModified());
}
}
