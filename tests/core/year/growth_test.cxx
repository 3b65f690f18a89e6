// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/two_years.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const std::vector<std::string> kNow{"3646", "0", "0", "0", "0", "0", "3646"};
const std::vector<std::string> kLast{"3607", "0", "0", "0", "0", "0", "3607"};

std::vector<Finding> growthIn(const std::string& text, const ReportFixture& lastYear)
{
    return findingsOf(compared(report2021().prose("overview", {text}).row("received", kNow), lastYear), "year-growth");
}

std::vector<Finding> growthIn(const std::string& text)
{
    return growthIn(text, reportOf2022().row("received", kLast));
}
}

TEST(YearGrowth, RoundedOrCutAgrees)
{
    for (const char* text : {"全年收到政府信息公开申请3646件，同比增长1.08%。", "全年收到政府信息公开申请3646件（同比上升1.1％）。",
                             "全年收到政府信息公开申请3646件，与上年相比，增加1%。"})
        EXPECT_TRUE(growthIn(text).empty()) << text;
}

TEST(YearGrowth, AnotherPercentageOrDirectionIsAsked)
{
    EXPECT_EQ(growthIn("全年收到政府信息公开申请3646件，同比增长1.05%。").size(), 1U);
    EXPECT_EQ(growthIn("全年收到政府信息公开申请3646件，同比增长了1.05%。").size(), 1U);
    EXPECT_EQ(growthIn("全年收到政府信息公开申请3646件，较去年同期下降1.08%。").size(), 1U);
    EXPECT_EQ(growthIn("全年收到政府信息公开申请3646件，较上年减少１.08％。").size(), 1U);
}

TEST(YearGrowth, TheFindingShowsBothYears)
{
    const auto finding = growthIn("全年收到政府信息公开申请3646件，同比增长1.05%。").at(0);

    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.place.passage, "收到政府信息公开申请3646件，同比增长1.05%");
    EXPECT_EQ(finding.expected->toString(), "1.05");
    EXPECT_EQ(finding.stated->toString(), "1.08");
    EXPECT_EQ(idsOf(finding), (std::vector<std::string>{"applications.received.total", "applications.received.total"}));
    EXPECT_EQ(finding.figures.back().place.document, kLastYearUrl);
    EXPECT_NE(sentence(finding).find("3607 → 3646 = 1.08%"), std::string::npos) << sentence(finding);
}

TEST(YearGrowth, WhatIsBoundToNothingOrHasNoFigureLastYearIsSilent)
{
    EXPECT_TRUE(growthIn("全年发布信息3646条，同比增长1.05%。").empty());
    EXPECT_TRUE(growthIn("全年收到政府信息公开申请3646件，同比增长约1.05%。").empty());
    EXPECT_TRUE(growthIn("全年收到政府信息公开申请3646件，其中自然人3646件，同比增长1.05%。").empty());
    EXPECT_TRUE(growthIn("全年收到政府信息公开申请3646件，增长1.05%。").empty());
    EXPECT_TRUE(growthIn("全年收到政府信息公开申请3646件，同比增长1.05%。", reportOf2022()).empty());
}

TEST(YearGrowth, ADifferenceAndLastYearsNumberAreComparedToo)
{
    for (const char* text : {"全年收到政府信息公开申请3646件，比上年增加39件。", "全年收到政府信息公开申请3646件，较上年的3607件增加39件，同比增长1.08%。",
                             "全年收到政府信息公开申请3646件，同比增加39件，增长1.1%。", "全年收到政府信息公开申请3646件，其中网上300件，比上年增加40件。",
                             "全年发布信息3646条，比上年增加40条。", "重点领域收到政府信息公开申请3646件，比上年增加40件。",
                             "全年收到政府信息公开申请3646件，比上年约增加40件。"})
        EXPECT_TRUE(growthIn(text).empty()) << text;

    const auto wrong = [](const char* text)
    {
        const auto findings = growthIn(text);
        return findings.size() == 1 ? findings[0].expected->toString() + " " + findings[0].stated->toString() + " " + findings[0].number->place.passage : std::to_string(findings.size());
    };
    EXPECT_EQ(wrong("全年收到政府信息公开申请3646件，比上年增加49件。"), "49 39 49");
    EXPECT_EQ(wrong("全年收到政府信息公开申请3646件，比上年减少39件。"), "-39 39 39");
    EXPECT_EQ(wrong("全年收到政府信息公开申请3646件，较2022年的3608件增加38件。"), "3608 3607 3608");
}
}
