// SPDX-License-Identifier: MPL-2.0
// Rules that compare sizes, and what blanks and dashes mean to them.
#include "support/findings.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Rules = std::vector<std::string>;
}

TEST(OneWayRules, SayNothingWhereABlankIsCompared)
{
    // 制发 3, 现行有效 left blank: not "3 > 0".
    const auto analysis =
        report2021().cells({{"proactive.normative.issued", "3"}, {"proactive.normative.in_force", ""}}).analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules{"cell-blank"});
}

TEST(OneWayRules, SayNothingWhereADashIsCompared)
{
    const auto analysis = report2021().cells({{"proactive.rules.issued", "3"}, {"proactive.rules.in_force", "/"}}).analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules{"cell-dash"});
}

TEST(OneWayRules, ADecreaseDownToNothingIsPossible)
{
    EXPECT_TRUE(report2019()
                    .cells({{"proactive.licensing.previous_items", "8"}, {"proactive.licensing.change", "-8"}})
                    .analysis()
                    .findings.empty());
}

TEST(OneWayRules, NoneHandledIsSilentWithoutApplications)
{
    EXPECT_TRUE(report2021().analysis().findings.empty());
}

TEST(OneWayRules, NoneHandledIsAnInfoWhenAllAreCarriedOut)
{
    const auto analysis = report2021()
                              .row("received", {"4", "0", "0", "0", "0", "0", "4"})
                              .row("carried_out", {"4", "0", "0", "0", "0", "0", "4"})
                              .analysis();

    EXPECT_EQ(theFinding(analysis.findings, "applications-none-handled").severity, Severity::Info);
    EXPECT_EQ(analysis.findings.size(), 1U);
    EXPECT_TRUE(verdictOf(analysis.findings).isReadyToSubmit());
}
}
