// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
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

ReportFixture withOverview(const std::string& text)
{
    return report2021().prose("overview", {"主动公开、依申请公开、信息管理、平台建设、监督保障均有序。", text});
}
}

TEST(TextRules, TheBlankFormIsToldItsInstructionsOnce)
{
    const auto report = report2021()
                            .title("政府信息公开工作年度报告格式模板")
                            .prose("overview", {"（文字描述）", ""})
                            .prose("problems", {"（文字描述）"})
                            .prose("other", {"（文字描述，收取信息处理费情况在此处报告。）"});

    const auto findings = report.analysis().findings;

    ASSERT_EQ(rulesOf(findings), Rules{"text-leftover"});
    EXPECT_EQ(sentence(findings.front()),
              "还有 3 处编写说明或占位文字没有删改：（文字描述）；（文字描述，收取信息处理费情况…。\n"
              "（文字描述，收取信息处理费情况在此处报告。）");
    EXPECT_EQ(findings.front().place.passage, "（文字描述）");
    EXPECT_EQ(findings.front().severity, Severity::Warning);
}

TEST(TextRules, ASignatureBehindInstructionsIsNotWhatTheSectionSays)
{
    const auto report = report2021().prose("other", {"（文字描述，收取信息处理费情况在此处报告。）", "云岫县", "2026年1月20日"});

    EXPECT_EQ(rulesOf(report.analysis().findings), Rules{"text-leftover"});
}

TEST(TextRules, InstructionsInsideTablesAreToldWithTheirCellAndTheTableIsRead)
{
    const auto analysis = report2021()
                              .layout("applications",
                                      [](TableText& table)
                                      {
                                          table.insertRow(0, "填写说明：本表由各单位填报 | < | < | < | < | < | < | < | < | <");
                                          table.replace("2.重复申请", "2.重复申请（填写说明：同一事项）");
                                      })
                              .row("rejected_repeat", {"4", "0", "0", "0", "0", "0", "4"})
                              .analysis();

    const auto finding = theFinding(analysis.findings, "text-leftover");
    EXPECT_EQ(argument(finding, "count"), "2");
    EXPECT_EQ(finding.place.table, "表三");
    EXPECT_EQ(finding.place.cell, "A1");
    EXPECT_EQ(figureTexts(analysis)["applications.rejected_repeat.total"], "4");
}

TEST(TextRules, PlaceholdersOfLatinLettersAreWordsOfTheirOwn)
{
    EXPECT_EQ(rules(withOverview("公开各类信息XX条。")), Rules{"text-leftover"});
    EXPECT_EQ(rules(withOverview("公开各类信息××条。")), Rules{"text-leftover"});
    EXPECT_EQ(rules(withOverview("电子邮箱：ybxxgk@example.org，EXX01。")), Rules{});
}

TEST(TextRules, AnInstructionBesideTextDoesNotMakeTheSectionEmpty)
{
    EXPECT_EQ(rules(report2021().prose("problems", {"编写说明：逐条写明。", "解读材料形式还不够多样。"})), Rules{"text-leftover"});
}

TEST(TextRules, UnfilledPlacesOfTheTemplateAreToldOnceAndNothingElse)
{
    auto document = report2021()
                        .paragraph("根据规定，编制年报告，期限为年1月1日至12月31日。")
                        .prose("overview", {"（一）主动公开", ""})
                        .prose("problems", {"（一）存在的主要问题", ""})
                        .prose("other", {""})
                        .document();
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && (paragraph->text.empty() || paragraph->text.starts_with("根据")))
            paragraph->hasPlaceholder = true;

    const auto findings = analyse(document, forms()).findings;

    ASSERT_EQ(rulesOf(findings), Rules{"text-leftover"});
    EXPECT_EQ(sentence(findings.front()),
              "这些部分还有没有填写的地方：政府信息公开工作年度报告；一、总体情况等。\n"
              "五、存在的主要问题及改进情况\n"
              "六、其他需要报告的事项");
    EXPECT_EQ(findings.front().place.passage, "根据规定，编制年报告，期限为年1月1日至12月31日。") << "where the first prompt is, not the title";
}

TEST(TextRules, AnUnfilledPlaceWithoutWordsIsFoundBelowTheLastWords)
{
    auto document = report2021().prose("problems", {"（一）存在的主要问题", ""}).document();
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text.empty())
            paragraph->hasPlaceholder = true;

    const auto findings = analyse(document, forms()).findings;

    ASSERT_EQ(rulesOf(findings), Rules{"text-leftover"});
    EXPECT_EQ(findings.front().place.passage, "（一）存在的主要问题");
}

TEST(TextRules, DoubledCharactersAreShownOnceForEachSection)
{
    const auto findings = withOverview("落实专项资金资金，完善制度制度。").analysis().findings;

    ASSERT_EQ(rulesOf(findings), Rules{"text-doubled"});
    EXPECT_EQ(findings.front().place.passage, "资金资金");
    EXPECT_EQ(argument(findings.front(), "texts"), std::string("资金资金") + kListBreak + "制度制度");
}

TEST(TextRules, WhatRightlyStandsDoubledIsSilent)
{
    EXPECT_EQ(rules(withOverview("县政府政府信息公开专栏运行平稳，对群众意见一件一件落实，2020 2020。哈哈哈哈。")), Rules{});
}
}
