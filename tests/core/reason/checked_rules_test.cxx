// SPDX-License-Identifier: MPL-2.0
// Where a rule gave no finding, that proves something only if it was judged.
#include "support/forms.hxx"
#include "support/two_years.hxx"

#include "form_file/rule_list.hxx"
#include "reason/checked_rules.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const RuleIds kOverTwoYears{"year-carry", "year-copy", "year-growth", "year-in-force", "year-jump", "year-unit"};

RuleIds checked(const ReportFixture& report, const std::optional<LastYearFile>& lastYear, const SeverityOverrides& severities = {})
{
    return checkedRules(forms(), severities, report.analysis().reports, lastYear);
}
}

TEST(CheckedRules, AreAllButThoseOverTwoYearsWhereNothingIsCompared)
{
    const auto rules = checked(report2021(), std::nullopt);

    for (const auto& rule : listRules(forms()))
        EXPECT_EQ(rules.contains(rule.id), rule.severity && !kOverTwoYears.contains(rule.id)) << rule.id;
}

TEST(CheckedRules, AreThoseOverTwoYearsTooOnceTheRightReportIsCompared)
{
    const auto rules = checked(report2021(), fileOf(reportOf2022().document()));

    for (const auto& rule : listRules(forms()))
        EXPECT_EQ(rules.contains(rule.id), rule.severity.has_value()) << rule.id;
}

TEST(CheckedRules, AWrongYearsReportProvesNothing)
{
    EXPECT_EQ(checked(report2021(), fileOf(report2021().document())), checked(report2021(), std::nullopt));
}

TEST(CheckedRules, ThoseThatTheUserHasSwitchedOffAreNotAmongThem)
{
    ASSERT_TRUE(checked(report2021(), std::nullopt).contains("norms-stock"));

    EXPECT_FALSE(checked(report2021(), std::nullopt, {{"norms-stock", std::nullopt}}).contains("norms-stock"));
    EXPECT_TRUE(checked(report2021(), std::nullopt, {{"norms-stock", Severity::Info}}).contains("norms-stock"));
}

TEST(CheckedRules, WithoutAReportThereAreNone)
{
    EXPECT_TRUE(checkedRules(forms(), {}, {}, std::nullopt).empty());
}
}
