// SPDX-License-Identifier: MPL-2.0
// One passing and one failing case per rule, one apart in the last digit.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct RuleCase
{
    const char* rule;
    Severity severity;
    const char* form;
    FigureTexts base;
    std::pair<const char*, const char*> passing; ///< figure id, text
    const char* failing;                         ///< other text of the same figure
};

/// Twelve applications by natural persons, all granted.
FigureTexts twelveGranted()
{
    FigureTexts texts;
    for (const std::string row : {"received", "granted", "handled"})
        for (const std::string column : {"natural", "total"})
            texts["applications." + row + "." + column] = "12";
    return texts;
}

FigureTexts with(FigureTexts texts, const FigureTexts& more)
{
    for (const auto& [id, text] : more)
        texts[id] = text;
    return texts;
}

const RuleCase kCases[] = {
    {"applications-row-total", Severity::Error, "2021", twelveGranted(), {"applications.received.total", "12"}, "13"},
    {"applications-row-total", Severity::Error, "2019", twelveGranted(), {"applications.carried_out.other", "0"}, "1"},
    {"applications-handled-total", Severity::Error, "2021", twelveGranted(), {"applications.other_misc.total", "0"}, "1"},
    {"applications-handled-total", Severity::Error, "2019", twelveGranted(), {"applications.other_handling.natural", "0"}, "1"},
    {"applications-flow", Severity::Error, "2021", twelveGranted(), {"applications.carried_in.natural", "0"}, "1"},
    {"applications-flow", Severity::Error, "2019", twelveGranted(), {"applications.carried_out.total", "0"}, "1"},
    {"disputes-total",
     Severity::Error,
     "2021",
     {{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}},
     {"disputes.review.total", "11"},
     "12"},
    {"disputes-total",
     Severity::Error,
     "2019",
     {{"disputes.lawsuit_direct.total", "5"}},
     {"disputes.lawsuit_direct.pending", "5"},
     "4"},
    {"disputes-total",
     Severity::Error,
     "2021",
     {{"disputes.lawsuit_after_review.total", "5"}},
     {"disputes.lawsuit_after_review.other", "5"},
     "6"},
    {"norms-stock",
     Severity::Warning,
     "2021",
     {{"proactive.rules.in_force", "3"}, {"proactive.rules.repealed", "2"}},
     {"proactive.rules.issued", "5"},
     "6"},
    {"norms-issued-in-force",
     Severity::Info,
     "2021",
     {{"proactive.normative.in_force", "3"}, {"proactive.normative.repealed", "9"}},
     {"proactive.normative.issued", "3"},
     "4"},
    {"items-not-negative",
     Severity::Warning,
     "2019",
     {{"proactive.other_services.previous_items", "8"}},
     {"proactive.other_services.change", "-8"},
     "-9"},
    {"items-not-negative",
     Severity::Warning,
     "2019",
     {{"proactive.fees.previous_items", "1"}},
     {"proactive.fees.change", "-1"},
     "-2"},
    {"published-total",
     Severity::Info,
     "2019",
     {{"proactive.normative.total_public", "64"}},
     {"proactive.normative.new_public", "64"},
     "65"},
    {"applications-none-handled",
     Severity::Info,
     "2021",
     with({{"applications.received.natural", "1"}, {"applications.received.total", "1"}, {"applications.carried_out.natural", "1"}},
          {{"applications.carried_out.total", "1"}}),
     {"applications.handled.total", "1"},
     "0"},
};

bool breaks(const RuleCase& rule, const char* text)
{
    const auto& form = std::string(rule.form) == "2021" ? report2021() : report2019();
    auto fixture = form;
    const auto analysis = fixture.cells(rule.base).cell(rule.passing.first, text).analysis();
    const auto broken = brokenRules(analysis.findings);
    const bool isBroken =
        std::ranges::any_of(broken, [&](const std::string& name) { return name.starts_with(std::string(rule.rule) + " "); });
    for (const auto& finding : findingsOf(analysis.findings, rule.rule))
        EXPECT_EQ(finding.severity, rule.severity) << rule.rule;
    return isBroken;
}
}

TEST(ArithmeticRules, HoldAndFailOneApart)
{
    for (const auto& rule : kCases)
    {
        EXPECT_FALSE(breaks(rule, rule.passing.second)) << rule.rule << " of " << rule.form << " with " << rule.passing.second;
        EXPECT_TRUE(breaks(rule, rule.failing)) << rule.rule << " of " << rule.form << " with " << rule.failing;
    }
}

TEST(ArithmeticRules, ACleanReportHasNoFinding)
{
    EXPECT_EQ(rulesOf(report2021().cells(twelveGranted()).analysis().findings), std::vector<std::string>());
    EXPECT_EQ(rulesOf(report2019().cells(twelveGranted()).analysis().findings), std::vector<std::string>());
}

TEST(ArithmeticRules, ColumnsThatCancelOutAreSeenEachByItself)
{
    // One case under 自然人 instead of 其他: the totals balance.
    const auto analysis = report2021()
                              .row("received", {"60", "1", "0", "0", "0", "1", "62"})
                              .row("granted", {"61", "1", "0", "0", "0", "0", "62"})
                              .row("handled", {"61", "1", "0", "0", "0", "0", "62"})
                              .analysis();

    EXPECT_EQ(rulesOf(analysis.findings), (std::vector<std::string>{"applications-flow", "applications-flow"}));
    EXPECT_EQ(brokenRules(analysis.findings), (std::set<std::string>{"applications-flow 自然人", "applications-flow 其他"}));
}

TEST(ArithmeticRules, AFindingCarriesBothSidesPlacesAndTheExpectedValue)
{
    const auto analysis = report2021().cells({{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}}).analysis();

    const auto finding = theFinding(analysis.findings, "disputes-total");
    EXPECT_EQ(finding.stated, Decimal(0));
    EXPECT_EQ(finding.expected, Decimal(11));
    ASSERT_TRUE(finding.left && finding.right);
    EXPECT_EQ(finding.left->operands.size(), 4U);
    EXPECT_EQ(finding.left->value, Decimal(11));
    EXPECT_EQ(finding.figures.back().id, "disputes.review.total");
    EXPECT_EQ(idsOf(finding).back(), "disputes.review.total");
    EXPECT_EQ(finding.place.cell, "E4");
    for (const auto& figure : finding.figures)
        EXPECT_FALSE(figure.place.cell.empty());
}

TEST(ArithmeticRules, HugeNumbersAreComparedExactly)
{
    const std::string huge(40, '9');
    const auto good = report2021().cells({{"disputes.review.upheld", huge}, {"disputes.review.total", huge}});
    auto bad = good;

    EXPECT_TRUE(good.analysis().findings.empty());
    EXPECT_EQ(rulesOf(bad.cell("disputes.review.corrected", "1").analysis().findings), std::vector<std::string>{"disputes-total"});
}

TEST(ArithmeticRules, TheShareOfOtherProcessingIsOffByDefault)
{
    const auto analysis = report2021()
                              .row("received", {"10", "0", "0", "0", "0", "0", "10"})
                              .row("other_misc", {"10", "0", "0", "0", "0", "0", "10"})
                              .row("handled", {"10", "0", "0", "0", "0", "0", "10"})
                              .analysis();

    EXPECT_TRUE(analysis.findings.empty());
}
}
