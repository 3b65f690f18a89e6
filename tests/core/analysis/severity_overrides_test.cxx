// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"

#include "analysis/severity_overrides.hxx"
#include "fill/plan_fill.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// （二）部分公开 · 自然人 is 12 instead of 21: one cell breaks applications-row-total and applications-handled-total.
Analysis exchangedDigits()
{
    return twentyOnePartial().cell("applications.partial.natural", "12").analysis();
}

std::vector<Finding> changed(const Analysis& analysis, const SeverityOverrides& overrides)
{
    return withSeverities(analysis.findings, overrides, analysis.reports);
}

/// Everything handled lies in 其他处理 · 其他.
ReportFixture mostlyOther()
{
    return report2021().counts("received", {3}).counts("other_misc", {3}).counts("handled", {3});
}
}

TEST(SeverityOverrides, GiveARuleAnotherSeverity)
{
    const auto analysis = report2021().cell("proactive.normative.issued", "").analysis();
    ASSERT_EQ(theFinding(analysis.findings, "cell-blank").severity, Severity::Warning);

    EXPECT_EQ(theFinding(changed(analysis, {{"cell-blank", Severity::Error}}), "cell-blank").severity, Severity::Error);
    EXPECT_EQ(theFinding(changed(analysis, {{"cell-blank", Severity::Info}}), "cell-blank").severity, Severity::Info);
}

TEST(SeverityOverrides, OffTakesTheFindingsOfARuleAwayAndNoOther)
{
    const auto analysis = report2021().cells({{"proactive.normative.issued", ""}, {"disputes.review.upheld", "x"}}).analysis();
    ASSERT_FALSE(findingsOf(analysis.findings, "cell-blank").empty());

    const auto left = changed(analysis, {{"cell-blank", std::nullopt}});

    EXPECT_TRUE(findingsOf(left, "cell-blank").empty());
    EXPECT_EQ(left.size() + 1, analysis.findings.size());
    EXPECT_FALSE(findingsOf(left, "number-unreadable").empty());
}

TEST(SeverityOverrides, OfOtherRulesChangeNothing)
{
    const auto analysis = exchangedDigits();
    const auto same = changed(analysis, {{"norms-stock", std::nullopt}});
    ASSERT_EQ(same.size(), 1U);
    EXPECT_EQ(same.front().severity, Severity::Error);
}

TEST(SeverityOverrides, ACellThatBreaksSeveralRulesWeighsAsTheHeaviestThatIsLeft)
{
    const auto analysis = exchangedDigits();
    ASSERT_EQ(analysis.findings.size(), 1U);
    ASSERT_EQ(analysis.findings.front().consequences.size(), 2U);
    const auto severity = [&](const SeverityOverrides& overrides) { return changed(analysis, overrides).at(0).severity; };

    EXPECT_EQ(severity({{"applications-row-total", Severity::Info}}), Severity::Error);
    EXPECT_EQ(severity({{"applications-row-total", Severity::Info}, {"applications-handled-total", Severity::Warning}}), Severity::Warning);
    EXPECT_EQ(severity({{"applications-row-total", std::nullopt}, {"applications-handled-total", Severity::Info}}), Severity::Info);
    EXPECT_TRUE(changed(analysis, {{"applications-row-total", std::nullopt}, {"applications-handled-total", std::nullopt}}).empty());
}

TEST(SeverityOverrides, SwitchARuleOnThatTheFormHasSwitchedOff)
{
    const SeverityOverrides overrides{{"applications-other-share", Severity::Warning}};
    const auto document = mostlyOther().document();
    ASSERT_TRUE(findingsOf(analyse(document, forms()).findings, "applications-other-share").empty());

    const auto switchedOn = withRulesSwitchedOn(forms(), overrides);
    const auto analysis = analyse(document, switchedOn);

    EXPECT_EQ(theFinding(changed(analysis, overrides), "applications-other-share").severity, Severity::Warning);
}

TEST(SeverityOverrides, LeaveARuleThatIsOffToFillingAndMending)
{
    const auto withoutRule = withRulesSwitchedOn(forms(), {{"applications-row-total", std::nullopt}});

    const auto& table = tableOf(withoutRule.back(), "applications");
    const auto rule = std::ranges::find(table.equations, "applications-row-total", &Equation::rule);
    ASSERT_NE(rule, table.equations.end());
    EXPECT_TRUE(rule->isEnabled);
    EXPECT_EQ(rule->severity, Severity::Error);
}

TEST(SeverityOverrides, AreWrittenByName)
{
    for (const std::optional<Severity> severity : {std::optional(Severity::Error), std::optional(Severity::Warning),
                                                   std::optional(Severity::Info), std::optional<Severity>()})
    {
        const auto named = wantedOfName(nameOfWanted(severity));
        ASSERT_TRUE(named.has_value());
        EXPECT_EQ(*named, severity);
    }
    EXPECT_EQ(nameOfWanted(std::nullopt), "off");
    EXPECT_FALSE(wantedOfName("fatal").has_value());
    EXPECT_FALSE(wantedOfName("").has_value());
}
}
