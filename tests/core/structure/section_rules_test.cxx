// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Rules = std::vector<std::string>;

Rules rules(const ReportFixture& report)
{
    return rulesOf(report.analysis().findings);
}

Finding only(const ReportFixture& report, const std::string& rule)
{
    const auto findings = report.analysis().findings;
    EXPECT_EQ(findings.size(), 1U);
    return theFinding(findings, rule);
}
}

TEST(SectionRules, AWholeReportIsClean)
{
    EXPECT_EQ(rules(report2021()), Rules{});
    EXPECT_EQ(rules(report2019()), Rules{});
}

TEST(SectionRules, SectionsMissing)
{
    const auto finding = only(report2021().heading("overview", "").prose("overview", {}), "section-missing");

    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(sentence(finding), "缺少“一、总体情况”这一部分。");
    EXPECT_EQ(finding.place.passage, "二、主动公开政府信息情况");
}

TEST(SectionRules, AReportWithoutAnyHeadingIsToldOnce)
{
    const auto finding = only(report2021().withoutHeadings(), "section-missing");

    EXPECT_EQ(finding.message, "section-missing.all");
    EXPECT_EQ(finding.place.passage, "云岫县2023年政府信息公开工作年度报告");
}

TEST(SectionRules, SectionsRestart)
{
    const auto finding = only(report2021().sectionOrder({"overview", "problems", "other", "overview", "proactive", "applications",
                                                         "disputes", "problems"}),
                              "section-order");

    EXPECT_EQ(finding.message, "section-order.twice");
    EXPECT_EQ(argument(finding, "sections"), std::string("一、总体情况") + kListBreak + "五、存在的主要问题及改进情况");
    EXPECT_EQ(finding.severity, Severity::Warning);
}

TEST(SectionRules, SectionsOutOfOrderAreToldOnce)
{
    const auto finding = only(report2021().sectionOrder({"overview", "proactive", "applications", "disputes", "other", "problems"}),
                              "section-order");

    EXPECT_EQ(finding.message, "section-order");
    EXPECT_EQ(finding.place.passage, "五、存在的主要问题及改进情况");
}

TEST(SectionRules, AWrongNumberIsTold)
{
    const auto finding = only(report2021().heading("other", "五、其他需要报告的事项"), "section-order");

    EXPECT_EQ(sentence(finding), "这些标题的序号不对：五、其他需要报告的事项；第一个应为“六”。");
}

TEST(SectionRules, SectionsRenamed)
{
    for (const auto& [id, text] :
         {std::pair("proactive", "二、行政机关主动公开政府信息情况"), std::pair("problems", "五、存在问题及改进情况"),
          std::pair("applications", "三、依申请公开政府信息情况"), std::pair("other", "六、其他需报告的事项")})
    {
        const auto finding = only(report2021().heading(id, text), "section-heading");
        EXPECT_EQ(finding.severity, Severity::Info);
        EXPECT_EQ(finding.place.passage, text);
    }
    EXPECT_EQ(rules(report2021().heading("problems", "五、政府信息公开工作存在的主要问题和改进情况")), Rules{});
}

TEST(SectionRules, ProblemsWithoutTextAreAnErrorAndAWordAWarning)
{
    EXPECT_EQ(only(report2021().prose("problems", {}), "section-empty").severity, Severity::Error);
    EXPECT_EQ(only(report2021().prose("problems", {"　"}), "section-empty").severity, Severity::Error);
    for (const char* text : {"无。", "仍需加强改进工作。", "（一）存在的主要问题"})
        EXPECT_EQ(only(report2021().prose("problems", {text}), "section-empty").severity, Severity::Warning) << text;
    EXPECT_EQ(rules(report2021().prose("problems", {"解读材料形式还不够多样。"})), Rules{});
}

TEST(SectionRules, OtherMattersMayBeNoneButMustBeSaid)
{
    const auto finding = only(report2021().prose("other", {}), "section-empty");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.message, "section-empty.other");
    EXPECT_EQ(rules(report2021().prose("other", {"无"})), Rules{"section-fee"});
    EXPECT_EQ(rules(report2019().prose("other", {"无。"})), Rules{});
}

TEST(SectionRules, TextBehindItsHeadingInOneParagraphCounts)
{
    EXPECT_EQ(rules(report2021().heading("other", "六、其他需要报告的事项。本年度没有收取信息处理费。").prose("other", {})),
              Rules{});
}

TEST(SectionRules, AspectsThatAreNotNamedAreListed)
{
    const auto finding =
        only(report2021().prose("overview", {"（一）主动公开。有序。", "（二）依申请公开。有序。", "信息管理有序。"}),
             "section-aspects");

    EXPECT_EQ(argument(finding, "aspects"), std::string("平台建设") + kListBreak + "监督保障");
    EXPECT_EQ(only(report2021().prose("overview", {}), "section-aspects").message, "section-aspects.none");
}
}
