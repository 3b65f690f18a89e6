// SPDX-License-Identifier: MPL-2.0
#include "support/explanations.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"
#include "support/two_years.hxx"

#include "words/figure_explanation_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// The heading, then a line per rule.
Lines linesOf(const FigureExplanation& explanation, const MessageCatalog& catalog)
{
    Lines lines{figureExplanationText(explanation, catalog)};
    for (const auto& rule : explanation.rules)
        lines.push_back(ruleExplanationText(rule, catalog));
    return lines;
}

Lines explained(const ReportFixture& report, const std::string& figureId)
{
    return linesOf(explanationOf(report, figureId), chinese());
}
}

TEST(FigureExplanationText, HeadingAndRules)
{
    EXPECT_EQ(explained(nineCarriedOut(), "applications.handled.total"),
              (Lines{"表三 · （七）总计 · 总计（单位：件，合计格）：21",
                     "各列之和 = 总计（（七）总计）：13 + 8 + 0 + 0 + 0 + 0 = 21，总计 21，成立。",
                     "（一）至（六）各行之和 =（七）总计（总计）：21，（七）总计 21，成立。",
                     "本年新收 + 上年结转 =（七）总计 + 结转下年（总计）：30 + 0 = 30，21 + 9 = 30，成立。",
                     "有申请即有办理结果：表三 · （七）总计 · 总计 21，成立。", "“3.其他”不超过（七）总计的 20%：未启用，不作判断。"}));
}

TEST(FigureExplanationText, WhatFailsOrCannotBeToldSaysWhy)
{
    EXPECT_EQ(explained(nineCarriedOut().cell("applications.partial.natural", "12"), "applications.partial.natural").at(1),
              "各列之和 = 总计（（二）部分公开）：12 + 8 + 0 + 0 + 0 + 0 = 20，总计 21，相差 -1，不成立。");
    EXPECT_EQ(explained(report2021().cell("disputes.review.upheld", "三"), "disputes.review.total").at(1),
              "各项结果之和 = 总计（行政复议）：无法判断，因为表四 · 行政复议 · 结果维持 “三” 不是数。");
    EXPECT_EQ(explained(report2021().cell("disputes.review.total", ""), "disputes.review.upheld").at(1),
              "各项结果之和 = 总计（行政复议）：无法判断，因为表四 · 行政复议 · 总计 空白。");
    EXPECT_EQ(explained(report2021().cells({{"proactive.rules.issued", "5"}, {"proactive.rules.in_force", "3"}}), "proactive.rules.issued"),
              (Lines{"表二 · 规章 · 制发（单位：件）：5", "现行有效 − 本年制发 + 本年废止 ≥ 0（规章）：3 - 5 + 0 = -2，不成立。",
                     "本年制发 ≤ 现行有效（规章）：制发 5，现行有效 3，不成立。"}));
}

TEST(FigureExplanationText, SaysHowTheCellWasRead)
{
    const std::pair<const char*, const char*> cases[] = {
        {"１２", "“１２”，按 12 计"}, {"", "空白"}, {"/", "“/”，不计入合计"}, {"三", "“三”，不是数"}, {"7", "7"}};
    for (const auto& [text, value] : cases)
        EXPECT_EQ(explained(report2021().cell("disputes.review.upheld", text), "disputes.review.upheld").front(),
                  std::string("表四 · 行政复议 · 结果维持（单位：件）：") + value);
    EXPECT_EQ(explained(nineCarriedOut().cell("applications.partial.total", ""), "applications.partial.total").front(),
              "表三 · （二）部分公开 · 总计（单位：件，合计格）：空白，按各项合计为 21");
}

TEST(FigureExplanationText, NamesLastYearsFigure)
{
    const auto explanation = explanationOf(report2021().counts("carried_in", {3}), "applications.carried_in.natural",
                                           reportOf2022().counts("carried_out", {4}));

    EXPECT_EQ(ruleExplanationText(explanation.rules.back(), chinese()),
              "上年报告的结转下年 = 上年结转（自然人）：上年报告 结转下年 4，上年结转 3，相差 1，不成立。");
}

TEST(FigureExplanationText, ThePathIsThatOfTheForm)
{
    EXPECT_EQ(figurePathText(explanationOf(nineCarriedOut(), "applications.denied_state_secret.business"), chinese()),
              "三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密；申请人情况 › 法人或其他组织 › 商业企业");
}

TEST(FigureExplanationText, KeepsNoPlaceholderOpenInAnyLanguage)
{
    constexpr const char* kOdd[] = {"", "/", "3/4", "-1", "1.5", "2件", "１", "99"};
    std::size_t next = 0;
    for (const auto* form : {&form2021(), &form2019()})
    {
        ReportFixture report(*form);
        for (const auto& id : figureIds(*form))
            report.cell(id, kOdd[next++ % std::size(kOdd)]);
        const auto explanations = explanationsOf(report);
        EXPECT_EQ(explanations.size(), figureIds(*form).size());
        for (const auto& explanation : explanations)
            for (const auto& [language, catalog] : catalogs())
                for (const auto& line : linesOf(explanation, catalog))
                    EXPECT_EQ(line.find('{'), std::string::npos) << line;
    }
}
}
