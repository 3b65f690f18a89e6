// SPDX-License-Identifier: MPL-2.0
// Which reasons apply to the findings of the moment.
#include "reason/fingerprint.hxx"
#include "reason/judge_reasons.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const RuleIds kChecked{"norms-stock"};

Finding warning(const std::string& rule, int value)
{
    Finding finding;
    finding.rule = finding.message = rule;
    finding.stated = Decimal(value);
    return finding;
}

Reason reasonFor(const Finding& finding)
{
    return {fingerprintOf(finding), finding.rule, ReasonKind::Confirmed, "张三", "2025-01-12T09:30", "并入两家单位", finding.rule};
}

ReasonStanding standingOf(const Reason& reason, const std::vector<Finding>& findings)
{
    return judgeReasons(ReasonBook().with(reason), findings, kChecked).front().standing;
}
}

TEST(JudgeReasons, OneAppliesAsLongAsItsFindingIsThereWithTheSameFigures)
{
    const auto reason = reasonFor(warning("norms-stock", 7));

    EXPECT_EQ(standingOf(reason, {warning("norms-stock", 8), warning("norms-stock", 7)}), ReasonStanding::Applies);
    EXPECT_EQ(standingOf(reason, {warning("norms-stock", 8)}), ReasonStanding::AppliesNoLonger);
    EXPECT_EQ(standingOf(reason, {}), ReasonStanding::AppliesNoLonger);
}

TEST(JudgeReasons, OneOfARuleThatWasNotJudgedIsNotCalledOutdated)
{
    const auto reason = reasonFor(warning("year-jump", 7));

    EXPECT_EQ(standingOf(reason, {}), ReasonStanding::NotChecked);
    EXPECT_EQ(standingOf(reason, {warning("year-jump", 7)}), ReasonStanding::Applies);
}

TEST(JudgeReasons, AnErrorTakesTheReasonAway)
{
    auto error = warning("norms-stock", 7);
    const auto reason = reasonFor(error);
    error.severity = Severity::Error;

    EXPECT_EQ(standingOf(reason, {error}), ReasonStanding::AppliesNoLonger);
}

TEST(JudgeReasons, ThoseThatApplyComeFirstAndOutdatedOnesLastInTheOrderOfTheBook)
{
    const auto gone = reasonFor(warning("norms-stock", 1));
    const auto alsoGone = reasonFor(warning("norms-stock", 2));
    const auto unchecked = reasonFor(warning("year-jump", 3));
    const auto there = reasonFor(warning("norms-stock", 4));
    const auto book = ReasonBook().with(gone).with(alsoGone).with(unchecked).with(there);

    EXPECT_EQ(judgeReasons(book, {warning("norms-stock", 4)}, kChecked),
              (std::vector<JudgedReason>{{there, ReasonStanding::Applies},
                                         {unchecked, ReasonStanding::NotChecked},
                                         {gone, ReasonStanding::AppliesNoLonger},
                                         {alsoGone, ReasonStanding::AppliesNoLonger}}));
}
}
