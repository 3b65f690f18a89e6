// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "words/finding_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::string verdict(const ReportFixture& report)
{
    return verdictText(verdictOf(report.analysis().findings), chinese());
}
}

TEST(Verdict, ACleanReportIsReady)
{
    EXPECT_EQ(verdict(report2021()), "没有发现问题，可以报送");
}

TEST(Verdict, InfosDoNotStandInTheWay)
{
    EXPECT_EQ(verdict(report2021().cell("proactive.rules.issued", "/")), "没有错误和警告，可以报送；另有 1 条提示");
}

TEST(Verdict, ErrorsAndWarningsAreCounted)
{
    EXPECT_EQ(verdict(report2021().cells({{"proactive.rules.issued", "/"},
                                          {"proactive.licensing.decisions", "x"},
                                          {"disputes.review.total", "1"},
                                          {"disputes.review.other", ""}})),
              "2 处错误，1 处警告，1 条提示");
}

TEST(Verdict, AWarningAloneIsNotReady)
{
    EXPECT_EQ(verdict(report2021().cell("disputes.review.other", "")), "0 处错误，1 处警告，0 条提示");
}
}
