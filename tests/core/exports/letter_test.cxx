// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "exports/csv_findings.hxx"
#include "exports/html_findings.hxx"
#include "exports/letter.hxx"
#include "words/finding_text.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
std::string letterOf(const FindingsReport& report)
{
    return letterAsHtml(report, chinese());
}

bool says(const std::string& letter, const std::string& words)
{
    return letter.find(words) != std::string::npos;
}
}

TEST(Letter, SaysInTheWordsOfThePanelWhatToCorrect)
{
    const auto document = report2021().row("received", {"3", "0", "0", "0", "0", "0", "4"}).document();
    const auto report = findingsReport(audit(document, forms(), {}, nullptr, {}), originOfSample());
    const auto letter = letterOf(report);
    EXPECT_TRUE(says(letter, "<h1>云岫县2023年政府信息公开工作年度报告修改意见</h1>")) << letter;
    EXPECT_TRUE(says(letter, "必须改正（"));
    for (const auto& finding : report.findings)
        EXPECT_EQ(says(letter, uncutFindingText(finding.finding, chinese())), finding.standing() == Standing::Error || finding.standing() == Standing::Warning);
}

TEST(Letter, LikeTheOtherFilesHasTheNumbersThatDecide)
{
    const auto document = report2021().row("received", {"100001", "100002", "100003", "100004", "100005", "100006", "1"}).document();
    const auto report = findingsReport(audit(document, forms(), {}, nullptr, {}), originOfSample());
    const auto cut = std::ranges::find_if(report.findings, [](const ReportedFinding& finding)
                                          { return !says(findingText(finding.finding, chinese()), "100001 + ") && finding.finding.rule == "applications-row-total"; });
    ASSERT_NE(cut, report.findings.end());
    const auto sentence = uncutFindingText(cut->finding, chinese());
    EXPECT_TRUE(says(sentence, "100001 + 100002 + 100003 + 100004 + 100005 + 100006 = 600021")) << sentence;
    for (const auto& file : {letterOf(report), findingsAsHtml(report, chinese()), findingsAsCsv(report, chinese())})
        EXPECT_TRUE(says(file, sentence)) << file;
}

TEST(Letter, LeavesOutWhatAPersonHasDecided)
{
    const auto report = sampleFindings();
    const auto letter = letterOf(report);
    for (const auto& finding : report.findings)
    {
        EXPECT_TRUE(!finding.reason || finding.reason->why.empty() || !says(letter, finding.reason->why));
    }
    EXPECT_FALSE(says(letter, "<script"));
}

TEST(Letter, OfACleanReportAsksForNothing)
{
    const auto report = findingsReport(audit(report2021().document(), forms(), {}, nullptr, {}), originOfSample());
    const auto letter = letterOf(report);
    EXPECT_TRUE(says(letter, "没有需要改正的地方"));
    EXPECT_FALSE(says(letter, "<ol>"));
}
}
