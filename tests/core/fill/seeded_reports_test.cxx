// SPDX-License-Identifier: MPL-2.0
// Properties over many seeded reports.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/random_report.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
constexpr int kReports = 120;

FigureTexts filled(FigureTexts texts, const FillPlan& plan, bool (*isAgreed)(const CellChange&))
{
    for (const auto& change : plan.changes)
        if (isAgreed(change))
            texts[change.figure.id] = change.newText;
    return texts;
}

bool everything(const CellChange&)
{
    return true;
}

bool blankTotalsOnly(const CellChange& change)
{
    return change.kind == ChangeKind::BlankTotal;
}

std::vector<Finding> errorsOf(const Form& form, const FigureTexts& texts)
{
    auto findings = ReportFixture(form).cells(texts).analysis().findings;
    std::erase_if(findings, [](const Finding& finding) { return finding.severity != Severity::Error; });
    return findings;
}

std::vector<std::string> computedIds(const Form& form)
{
    std::vector<std::string> ids;
    for (const auto& table : form.tables)
        for (const auto& figure : table.figures)
            if (figure.isComputed)
                ids.push_back(figure.id);
    return ids;
}

std::string listed(const std::vector<Finding>& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += sentence(finding) + "\n";
    return text;
}
}

TEST(SeededReports, AreCleanAsTheyAreMade)
{
    std::mt19937 random(1);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto& form = forms()[random() % 2];
        const auto findings = ReportFixture(form).cells(textsOf(consistentReport(form, random, 0))).analysis().findings;
        ASSERT_TRUE(findings.empty()) << listed(findings);
    }
}

TEST(SeededReports, BlankTotalsAreFilledWithWhatStoodThere)
{
    std::mt19937 random(2);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto& form = forms()[random() % 2];
        const auto original = textsOf(consistentReport(form, random, 0));
        auto texts = original;
        for (const auto& id : computedIds(form))
            if (random() % 3 != 0)
                texts[id] = "";
        const auto plan = ReportFixture(form).cells(texts).plan();

        EXPECT_TRUE(plan.obstacles.empty());
        ASSERT_EQ(filled(texts, plan, blankTotalsOnly), original) << "trial " << trial;
    }
}

TEST(SeededReports, AfterFillingEverythingNoErrorIsLeft)
{
    // Totals blank or wrong, figures wrong or blank.
    std::mt19937 random(3);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto& form = forms()[random() % 2];
        auto texts = textsOf(consistentReport(form, random, 0));
        for (const auto& id : computedIds(form))
            if (const auto chance = random() % 6; chance < 3)
                texts[id] = chance == 0 ? std::to_string(random() % 500) : "";
        if (random() % 2 == 0)
            texts["applications.carried_out.natural"] = texts["applications.carried_out.total"] = "";
        const auto once = filled(texts, ReportFixture(form).cells(texts).plan(), everything);

        const auto errors = errorsOf(form, once);
        ASSERT_TRUE(errors.empty()) << "trial " << trial << "\n" << listed(errors);
    }
}

TEST(SeededReports, FillingTwiceChangesNothingMore)
{
    std::mt19937 random(4);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto& form = forms()[random() % 2];
        auto texts = textsOf(consistentReport(form, random, 0));
        const auto ids = figureIds(form);
        for (int change = 0; change < 12; ++change)
            texts[ids[random() % ids.size()]] = random() % 2 == 0 ? "" : std::to_string(random() % 90);
        const auto once = filled(texts, ReportFixture(form).cells(texts).plan(), everything);
        const auto again = ReportFixture(form).cells(once).plan();

        ASSERT_TRUE(again.changes.empty()) << "trial " << trial << ": " << again.changes.front().figure.id << " "
                                           << again.changes.front().oldText << " → " << again.changes.front().newText;
    }
}

TEST(SeededReports, AFilledBlankTotalBreaksNoRuleThatHeldBefore)
{
    std::mt19937 random(5);
    for (int trial = 0; trial < kReports; ++trial)
    {
        const auto& form = forms()[random() % 2];
        auto texts = textsOf(consistentReport(form, random, 0));
        const auto ids = figureIds(form);
        for (int change = 0; change < 12; ++change)
            texts[ids[random() % ids.size()]] = random() % 3 == 0 ? std::to_string(random() % 90) : "";
        const auto before = brokenRules(errorsOf(form, texts));
        const auto after = brokenRules(errorsOf(form, filled(texts, ReportFixture(form).cells(texts).plan(), blankTotalsOnly)));

        ASSERT_TRUE(std::ranges::includes(before, after)) << "trial " << trial;
    }
}

TEST(SeededReports, EverySingleSlipOfADigitInTable3IsFlagged)
{
    std::mt19937 random(6);
    for (const auto& form : forms())
    {
        const auto original = textsOf(consistentReport(form, random, 1));
        const auto report = ReportFixture(form).cells(original);
        for (const auto& figure : tableOf(form, "applications").figures)
        {
            auto text = original.at(figure.id);
            char& digit = text[random() % text.size()];
            digit = static_cast<char>('0' + (digit - '0' + 1 + static_cast<int>(random() % 9)) % 10);
            auto slipped = report;
            EXPECT_FALSE(brokenRules(slipped.cell(figure.id, text).analysis().findings).empty())
                << figure.id << ": " << original.at(figure.id) << " → " << text;
        }
    }
}

TEST(SeededReports, ASingleWrongCellOfTable3IsNamedWithItsValue)
{
    std::mt19937 random(7);
    const auto original = consistentReport(form2021(), random, 1);
    const auto report = ReportFixture(form2021()).cells(textsOf(original));
    for (const auto& figure : tableOf(form2021(), "applications").figures)
    {
        auto slipped = report;
        const auto findings = slipped.cell(figure.id, std::to_string(original.at(figure.id) + 7)).analysis().findings;
        ASSERT_EQ(findings.size(), 1U) << figure.id << "\n" << listed(findings);
        EXPECT_EQ(idsOf(findings.front()), std::vector<std::string>{figure.id});
        EXPECT_EQ(findings.front().expected, Decimal(original.at(figure.id))) << figure.id;
    }
}
}
