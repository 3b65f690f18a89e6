// SPDX-License-Identifier: MPL-2.0
#include "support/explanations.hxx"
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"

#include "view/advice.hxx"
#include "view/entry_lines.hxx"
#include "view/explained_figure.hxx"
#include "view/finding_entry.hxx"
#include "view/finding_key.hxx"
#include "view/findings_view.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gouji::test
{
namespace
{
std::vector<ReviewedFinding> unreviewed(const Analysis& analysis)
{
    return reviewed(analysis.findings, ReasonBook());
}

std::vector<PanelGroup> groupsOf(const Analysis& analysis)
{
    return groupFindings(unreviewed(analysis), analysis.reports.size(), chinese());
}

PanelEntry firstEntryOf(const std::vector<PanelGroup>& groups, const std::vector<ReviewedFinding>& findings, const Analysis& analysis)
{
    const auto& line = groups.front().lines.front();
    return entryOf(line, findings, analysis.reports, chinese());
}

PanelEntry firstEntryOf(const Analysis& analysis)
{
    return firstEntryOf(groupsOf(analysis), unreviewed(analysis), analysis);
}

std::vector<std::string> titlesOf(const std::vector<PanelGroup>& groups)
{
    std::vector<std::string> titles;
    for (const auto& group : groups)
        titles.push_back(group.title);
    return titles;
}

ReportFixture wrongInTwoTables()
{
    return report2021().cell("disputes.review.total", "7").row("partial", {"13", "8", "0", "0", "0", "0", "12"}).cell("applications.granted.natural", "０");
}
}

TEST(FindingsView, ErrorsComeFirstThenWarningsEachByTable)
{
    const auto titles = titlesOf(groupsOf(wrongInTwoTables().analysis()));

    ASSERT_GE(titles.size(), 3u);
    EXPECT_TRUE(titles[0].starts_with("错误 · 表三（")) << titles[0];
    EXPECT_EQ(titles[1], "错误 · 表四（1）");
    EXPECT_EQ(titles[2], "警告 · 表三（1）");
}

TEST(FindingsView, TheDetailLeavesOutWhatGroupAndListSay)
{
    const auto entry = firstEntryOf(report2021().cell("disputes.review.total", "7").analysis());

    EXPECT_EQ(entry.summary, "行政复议 · 总计：0 ≠ 7，差 7");
    EXPECT_TRUE(entry.detail.starts_with("各项结果之和为 0 + 0 + 0 + 0 = 0，总计写 7。")) << entry.detail;
}

TEST(FindingsView, BlankTotalsOfATableAreOneLineWithOneButton)
{
    auto report = report2021().row("received", {"", "", "", "", "", "", ""});
    for (const char* column : {"natural", "commercial", "research", "welfare", "legal_service", "other", "total"})
        report.cell(std::string("applications.granted.") + column, "2").cell(std::string("applications.handled.") + column, "");
    const auto analysis = report.analysis();
    const auto findings = unreviewed(analysis);
    auto totals = findingsOf(analysis.findings, "total-blank");
    std::erase_if(totals, [](const Finding& total) { return total.message != "total-blank"; });
    ASSERT_GE(totals.size(), 4U);

    std::size_t lines = 0;
    for (const auto& group : groupsOf(analysis))
        for (const auto& line : group.lines)
        {
            const auto finding = findingOf(line, findings);
            if (!finding.message.starts_with("total-blank") || finding.message == "total-blank.conflict")
                continue;
            ++lines;
            EXPECT_EQ(line.findings.size(), totals.size());
            EXPECT_EQ(entryLines(finding, chinese()).place, std::to_string(totals.size()) + " 格合计");
            EXPECT_EQ(adviceFor(finding, {}), "fill-totals");
            EXPECT_EQ(entryOf(line, findings, analysis.reports, chinese()).figures.size(), totals.size());
            EXPECT_TRUE(findByKey(findings, line.key));
        }
    EXPECT_EQ(lines, 1U);
}

TEST(FindingsView, ABlankRowOfTotalsIsNotToldToBeZeroBeside)
{
    const std::vector<std::string> sums = {"2", "2", "2", "2", "2", "2", "12"};
    const auto analysis = report2021().row("received", sums).row("granted", sums).row("handled", std::vector<std::string>(sums.size())).analysis();
    const auto blank = findingsOf(analysis.findings, "cell-blank");
    ASSERT_EQ(blank.size(), 1U);
    ASSERT_EQ(blank.front().figures.size(), 7U);

    for (const auto& group : groupsOf(analysis))
        for (const auto& line : group.lines)
            EXPECT_NE(findingOf(line, unreviewed(analysis)).rule, "cell-blank");
}

TEST(FindingsView, OneBlankTotalIsToldOnceAndTakesAReason)
{
    const auto analysis = report2021().cells({{"disputes.review.upheld", "1"}, {"disputes.review.total", ""}}).analysis();
    const auto findings = unreviewed(analysis);

    std::size_t lines = 0;
    for (const auto& group : groupsOf(analysis))
        for (const auto& line : group.lines)
        {
            ++lines;
            EXPECT_EQ(findingOf(line, findings).rule, "total-blank");
            EXPECT_TRUE(standsForOne(line, findings));
        }
    EXPECT_EQ(lines, 1U);
}

TEST(FindingsView, ABlankTotalWithAReasonStandsAlone)
{
    const auto analysis = report2021()
                              .cells({{"disputes.review.upheld", "1"}, {"disputes.review.total", ""}})
                              .cells({{"disputes.lawsuit_direct.upheld", "1"}, {"disputes.lawsuit_direct.total", ""}})
                              .cells({{"disputes.lawsuit_after_review.upheld", "1"}, {"disputes.lawsuit_after_review.total", ""}})
                              .analysis();
    auto findings = unreviewed(analysis);
    const auto isTotal = [](const ReviewedFinding& reviewed) { return reviewed.finding.rule == "total-blank"; };
    std::ranges::find_if(findings, isTotal)->reason = Reason();

    std::multiset<std::size_t> sizes;
    for (const auto& group : groupFindings(findings, 1, chinese()))
        for (const auto& line : group.lines)
            if (isTotal(findings.at(line.findings.front())))
                sizes.insert(line.findings.size());
    EXPECT_EQ(sizes, (std::multiset<std::size_t>{1, 2}));
}

TEST(FindingsView, EveryFigureOfTheRuleIsListedWithWhatItsCellSays)
{
    const auto figures = firstEntryOf(report2021().cell("disputes.review.total", "7").cell("disputes.review.upheld", "").analysis()).figures;

    ASSERT_EQ(figures.size(), 5u);
    EXPECT_TRUE(figures.front().text.starts_with("空白：")) << figures.front().text;
    EXPECT_TRUE(figures.back().text.starts_with("7：")) << figures.back().text;
    EXPECT_FALSE(figures.back().place.cell.empty());
}

TEST(FindingsView, AKeyStaysWhileTheValuesChange)
{
    const auto before = groupsOf(report2021().cell("disputes.review.total", "7").analysis());
    const auto after = groupsOf(report2021().cell("disputes.review.total", "8").analysis());
    const auto other = groupsOf(report2021().cell("disputes.lawsuit_direct.total", "8").analysis());

    EXPECT_EQ(before.at(0).lines.at(0).key, after.at(0).lines.at(0).key);
    EXPECT_NE(before.at(0).lines.at(0).key, other.at(0).lines.at(0).key);
}

TEST(FindingsView, EqualKeysAreToldApart)
{
    const auto analysis = report2021().cell("disputes.review.total", "7").analysis();
    auto findings = unreviewed(analysis);
    findings.push_back(findings.front());

    const auto groups = groupFindings(findings, analysis.reports.size(), chinese());
    EXPECT_EQ(findByKey(findings, groups.at(0).lines.at(1).key), groups.at(0).lines.at(1).findings.front());

    EXPECT_NE(groups.at(0).lines.at(0).key, groups.at(0).lines.at(1).key);
}

TEST(FindingsView, WhatHasAReasonStandsLastWithIt)
{
    const auto analysis = wrongInTwoTables().analysis();
    auto findings = unreviewed(analysis);
    for (auto& reviewed : findings)
        if (reviewed.finding.severity == Severity::Warning)
            reviewed.reason = Reason{{}, {}, ReasonKind::Confirmed, "张三", "2025-01-12T09:30", "按原件", {}};

    const auto groups = groupFindings(findings, analysis.reports.size(), chinese());

    EXPECT_TRUE(groups.back().isSettled);
    EXPECT_TRUE(firstEntryOf({groups.back()}, findings, analysis).detail.ends_with("\n已核实（张三，2025年1月12日）：按原件"));
}

TEST(FindingsView, AnExplainedFigureListsEachFigureOnceItsOwnFirst)
{
    const auto report = nineCarriedOut();

    const auto entry = entryOf(explanationOf(report, "applications.partial.natural"), 0, report.analysis().reports, chinese());

    EXPECT_EQ(entry.figures.front().id, "applications.partial.natural");
    std::set<std::string> ids;
    for (const auto& listed : entry.figures)
        EXPECT_TRUE(ids.insert(listed.id).second) << listed.id;
    EXPECT_NE(entry.detail.find("13 + 8"), std::string::npos) << entry.detail;
}
}
