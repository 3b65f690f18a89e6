// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "exports/letter.hxx"
#include "words/finding_text.hxx"

#include <gtest/gtest.h>

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
        EXPECT_EQ(says(letter, findingText(finding.finding, chinese())), finding.standing() == Standing::Error || finding.standing() == Standing::Warning);
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
