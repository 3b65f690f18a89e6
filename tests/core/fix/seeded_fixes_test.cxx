// SPDX-License-Identifier: MPL-2.0
// Properties of fixes over many seeded reports.
#include "support/findings.hxx"
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/random_report.hxx"

#include "fill/plan_fill.hxx"
#include "fix/fixes_of.hxx"
#include "fix/safe_fixes.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
constexpr int kReports = 60;

/// A consistent report in which a dozen cells were left blank, mistyped or written oddly.
ReportFixture carelessReport(const Form& form, std::mt19937& random)
{
    constexpr std::array kOdd{"", "", "", "７", "1,204", " 3", "5件", "/", "8"};
    auto texts = textsOf(lifelikeReport(form, random));
    const auto ids = figureIds(form);
    for (int change = 0; change < 12; ++change)
        texts[ids[random() % ids.size()]] = kOdd[random() % kOdd.size()];
    return ReportFixture(form).cells(texts);
}

std::vector<Finding> errorsAndWarnings(const std::vector<Finding>& findings)
{
    auto kept = findings;
    std::erase_if(kept, [](const Finding& finding) { return finding.severity == Severity::Info; });
    return kept;
}

bool isStillThere(const Finding& finding, const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, [&](const Finding& other)
                               { return other.rule == finding.rule && other.place == finding.place && other.message == finding.message; });
}

std::string describe(const Finding& finding, const Fix& fix)
{
    std::string text = sentence(finding);
    for (const auto& line : linesOf(fix.changes))
        text.append("\n  ").append(line);
    return text;
}
}

TEST(SeededFixes, ARepairOrATotalEndsItsFindingAndBreaksNothing)
{
    std::mt19937 random(41);
    int tried = 0;
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto report = carelessReport(forms()[random() % 2], random);
        const auto analysis = report.analysis();
        const auto plan = planFill(analysis.reports);
        const auto before = brokenRules(errorsAndWarnings(analysis.findings));
        for (const auto& finding : analysis.findings)
            for (const auto& fix : fixesOf(finding, analysis.reports, plan))
            {
                const auto after = applied(report, fix.changes).analysis().findings;
                const auto broken = brokenRules(errorsAndWarnings(after));
                EXPECT_TRUE(std::ranges::includes(before, broken)) << describe(finding, fix);
                const bool isOfList = finding.rule == "cell-blank" || finding.rule.ends_with("organisations-blank");
                EXPECT_TRUE(isOfList || !isStillThere(finding, after)) << describe(finding, fix);
                ++tried;
            }
    }
    EXPECT_GT(tried, 200);
}

TEST(SeededFixes, AllSafeOnesTogetherChangeNoValueAndBreakNothing)
{
    std::mt19937 random(42);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto report = carelessReport(forms()[random() % 2], random);
        const auto analysis = report.analysis();
        const auto changes = planSafeFixes(analysis.reports);
        const auto after = applied(report, changes).analysis();

        const auto before = brokenRules(errorsAndWarnings(analysis.findings));
        EXPECT_TRUE(std::ranges::includes(before, brokenRules(errorsAndWarnings(after.findings))));
        for (const auto& change : changes)
            if (const auto value = figureOf(analysis, change.figure.id)->value; value.state == ValueState::Number)
                EXPECT_EQ(value.number, figureOf(after, change.figure.id)->value.number) << change.figure.id;
            else
                EXPECT_EQ(value.state, ValueState::Blank) << change.figure.id;
        EXPECT_TRUE(findingsOf(after.findings, "number-form").empty());
    }
}

TEST(SeededFixes, NoPlannedCellIsToldOfAgainAndASecondCallPlansNothing)
{
    std::mt19937 random(43);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto report = carelessReport(forms()[random() % 2], random);
        const auto reports = report.analysis().reports;
        const auto changes = planSafeFixes(reports);
        const auto after = applied(report, changes).analysis();

        std::set<std::string> planned;
        for (const auto& change : changes)
            EXPECT_TRUE(planned.insert(change.figure.id).second) << change.figure.id;
        for (const auto& finding : after.findings)
        {
            const auto ids = idsOf(finding);
            const bool isOfAll = finding.rule == "cell-blank";
            const bool isOfLast = finding.rule == "total-blank" || finding.rule == "number-form";
            const auto first = isOfAll ? ids.begin() : isOfLast ? ids.end() - 1 : ids.end();
            EXPECT_TRUE(std::none_of(first, ids.end(), [&](const auto& id) { return planned.contains(id); })) << sentence(finding);
        }
        EXPECT_EQ(linesOf(planSafeFixes(after.reports)), std::vector<std::string>()) << "trial " << trial;
    }
}

TEST(SeededFixes, BlanksOfAConsistentReportAreFilledWithWhatStoodThere)
{
    // Zeros left out, totals left out: nothing else.
    std::mt19937 random(44);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto& form = forms()[random() % 2];
        const auto original = textsOf(lifelikeReport(form, random));
        auto texts = original;
        for (auto& [id, text] : texts)
            if (text == "0" && random() % 2 == 0)
                text.clear();
        const auto report = ReportFixture(form).cells(texts);
        const auto reports = report.analysis().reports;

        for (const auto& change : planSafeFixes(reports))
            EXPECT_EQ(change.newText, original.at(change.figure.id)) << change.figure.id;
    }
}
}
