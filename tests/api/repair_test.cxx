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
}

/// A report of zeros in which single figures are typed.
class RepairApi : public OfficeTest
{
protected:
    void SetUp() override { document.insert(makeSequence({option("zeros", true)})); }

    void typeColumn(const std::string& column, const std::string& number)
    {
        for (const char* row : {"received", "granted", "handled"})
            document.type(std::string("applications.") + row + "." + column, number);
    }

    ApiDocument document;
};

TEST_F(RepairApi, IsEmptyWhereEverythingBalances)
{
    EXPECT_TRUE(document.repairs().empty());
}

TEST_F(RepairApi, NamesCellSlipAndSentence)
{
    typeColumn("natural", "21");
    typeColumn("total", "21");
    document.type("applications.granted.natural", "12");

    const auto repairs = document.repairs();

    ASSERT_EQ(repairs.size(), 1U);
    const auto& repair = repairs.front();
    EXPECT_EQ(describe({repair.Changes.begin(), repair.Changes.end()}), Lines{"applications.granted.natural: '12' -> '21'"});
    const auto figure = document.figure("applications.granted.natural");
    EXPECT_EQ(repair.Changes[0].Table, figure.Table);
    EXPECT_EQ(repair.Changes[0].Cell, figure.Cell);
    EXPECT_EQ(toUtf8(repair.Reason), "digit-swap");
    EXPECT_EQ(toUtf8(repair.Message), "Everything balances with these changes (1):\n表三 · （一）予以公开 · 自然人 12→21 (digits exchanged?)");
    EXPECT_EQ(repair.Report, 0);
}

TEST_F(RepairApi, GivesAllTiesBestFirstAndAlwaysInTheSameOrder)
{
    document.type("disputes.review.upheld", "3").type("disputes.review.total", "4");

    const auto repairs = document.repairs();

    ASSERT_EQ(repairs.size(), 5U);
    EXPECT_EQ(toUtf8(repairs.front().Changes[0].Figure), "disputes.review.total");
    EXPECT_EQ(toUtf8(repairs[1].Changes[0].Figure), "disputes.review.upheld");
    EXPECT_EQ(repairs, document.repairs());
}

TEST_F(RepairApi, SaysWhenThreeCellsDoNotSuffice)
{
    for (const char* row : {"granted", "partial", "denied_process", "rejected_mass", "other_misc"})
        document.type(std::string("applications.") + row + ".natural", "7");

    const auto repairs = document.repairs();

    ASSERT_EQ(repairs.size(), 1U);
    EXPECT_EQ(repairs.front().Changes.getLength(), 0);
    EXPECT_EQ(toUtf8(repairs.front().Message), "What does not balance here in 表三 cannot be explained by three or fewer cells.");
}

TEST_F(RepairApi, ChangesNothingInTheDocument)
{
    document.type("disputes.review.upheld", "3");
    document.writer().settle();
    const DocumentSnapshot before = snapshot(document.writer());

    ASSERT_FALSE(document.repairs().empty());

    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
}
}
