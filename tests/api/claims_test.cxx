// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"

#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"

#include <gtest/gtest.h>
#include <org/gouji/ReportException.hpp>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

std::string resultWord(org::gouji::ClaimResult result)
{
    return result == org::gouji::ClaimResult_AGREES ? "agrees" : result == org::gouji::ClaimResult_CONTRADICTS ? "contradicts" : "unbound";
}

/// "143=143 text-received expected=143 agrees {ids}" of each claim, in order.
Lines describe(const std::vector<org::gouji::Claim>& claims)
{
    Lines lines;
    for (const auto& claim : claims)
    {
        std::string line = toUtf8(claim.Number);
        line.append("=").append(toUtf8(claim.Value)).append(" ").append(toUtf8(claim.Rule));
        line.append(" expected=").append(toUtf8(claim.Expected)).append(" ").append(resultWord(claim.Result));
        for (const auto& id : claim.Figures)
            line.append(" ").append(toUtf8(id));
        lines.push_back(line);
    }
    return lines;
}
}

/// A report of zeros with one application, and sentences about it in its last section.
class ClaimsApi : public OfficeTest
{
protected:
    void SetUp() override
    {
        document.insert(makeSequence({option("zeros", true)}));
        for (const char* row : {"received", "granted", "handled"})
            for (const char* column : {"natural", "total"})
                document.type(std::string("applications.") + row + "." + column, "4");
    }

    ApiDocument document;
};

TEST_F(ClaimsApi, GivesEveryNumberWithTheFiguresItIsAbout)
{
    document.writer().paragraph("全年收到政府信息公开申请４件，答复三件，其中予以公开4件，占100%。开展培训2次。");

    EXPECT_EQ(describe(document.claims()),
              (Lines{"４=4 text-received expected=4 agrees applications.received.total",
                     "三=3 text-handled expected=4 contradicts applications.handled.total",
                     "4=4 text-results expected=4 agrees applications.granted.total",
                     "100%=100 text-percentage expected=100.00 agrees applications.granted.total applications.handled.total",
                     "2=2  expected= unbound"}));
    EXPECT_EQ(toUtf8(document.claims().back().Sentence), "开展培训2次。");
}

TEST_F(ClaimsApi, GivesWordsThatStandForNumbers)
{
    document.writer().paragraph("全年未发生政府信息公开行政复议。收到政府信息公开申请4件，均已办结。");

    EXPECT_EQ(describe(document.claims()), (Lines{"未发生=0 text-none expected=0 agrees disputes.review.total",
                                                  "4=4 text-received expected=4 agrees applications.received.total",
                                                  "均已=0 text-all-handled expected=0 agrees applications.carried_out.total"}));
}

TEST_F(ClaimsApi, GivesTheReadingThatAgreesWhereTheWordsAreAmbiguous)
{
    document.type("applications.carried_in.natural", "1").type("applications.carried_in.total", "1");
    document.writer().paragraph("全年受理政府信息公开申请5件。");

    EXPECT_EQ(describe(document.claims()),
              Lines{"5=5 text-received-or-open expected=5 agrees applications.received.total applications.carried_in.total"});
}

TEST_F(ClaimsApi, ChangesNothingAndSaysWhereNoReportIs)
{
    document.writer().settle();
    const DocumentSnapshot before = snapshot(document.writer());
    EXPECT_TRUE(document.claims().empty());
    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");

    const ApiDocument empty;
    EXPECT_THROW((void)empty.claims(), org::gouji::ReportException);
}
}
