// SPDX-License-Identifier: MPL-2.0
#include "support/explanations.hxx"
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"

#include "panel/explained_figure.hxx"
#include "panel/finding_entry.hxx"
#include "panel/finding_key.hxx"
#include "panel/findings_view.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
std::vector<ReviewedFinding> unreviewed(const Analysis& analysis)
{
    std::vector<ReviewedFinding> findings;
    for (const auto& finding : analysis.findings)
        findings.push_back({finding, {}});
    return findings;
}

std::vector<PanelGroup> groupsOf(const Analysis& analysis)
{
    return groupFindings(unreviewed(analysis), analysis.reports.size(), chinese());
}

PanelEntry firstEntryOf(const std::vector<PanelGroup>& groups, const std::vector<ReviewedFinding>& findings, const Analysis& analysis)
{
    const auto& line = groups.front().lines.front();
    return entryOf(line, findings.at(line.finding), analysis.reports, chinese());
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

TEST(FindingsView, TheLineLeavesOutTheTableThatTheGroupNames)
{
    const auto entry = firstEntryOf(report2021().cell("disputes.review.total", "7").analysis());

    EXPECT_TRUE(entry.summary.starts_with("行政复议：各项结果之和为 0 + 0 + 0 + 0 = 0，总计写 7，相差 -7")) << entry.summary;
    EXPECT_TRUE(entry.detail.starts_with("表四 · 行政复议：")) << entry.detail;
    EXPECT_EQ(std::ranges::count(entry.summary, '\n'), 0);
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
    EXPECT_EQ(findByKey(findings, groups.at(0).lines.at(1).key), groups.at(0).lines.at(1).finding);

    EXPECT_NE(groups.at(0).lines.at(0).key, groups.at(0).lines.at(1).key);
}

TEST(FindingsView, WhatHasAReasonStandsLastWithIt)
{
    const auto analysis = wrongInTwoTables().analysis();
    auto findings = unreviewed(analysis);
    for (auto& reviewed : findings)
        if (reviewed.finding.severity == Severity::Warning)
            reviewed.reason = "已核实：按原件";

    const auto groups = groupFindings(findings, analysis.reports.size(), chinese());

    EXPECT_TRUE(groups.back().isSettled);
    EXPECT_TRUE(firstEntryOf({groups.back()}, findings, analysis).detail.ends_with("\n已核实：按原件"));
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
