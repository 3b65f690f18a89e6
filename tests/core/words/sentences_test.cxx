// SPDX-License-Identifier: MPL-2.0
// What the clerk reads, word by word.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/random_report.hxx"
#include "support/report_fixture.hxx"

#include "words/finding_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// Without explanations, which have tests of their own.
std::vector<std::string> sentences(const ReportFixture& report)
{
    std::vector<std::string> texts;
    for (const auto& finding : report.analysis().findings)
        texts.push_back(bareSentence(finding));
    return texts;
}

using Texts = std::vector<std::string>;
}

TEST(Sentences, Flow)
{
    EXPECT_EQ(sentences(report2021()
                            .row("received", {"60", "0", "0", "0", "0", "1", "61"})
                            .row("granted", {"61", "0", "0", "0", "0", "0", "61"})
                            .row("handled", {"61", "0", "0", "0", "0", "0", "61"})),
              (Texts{"表三 · 自然人：本年新收 + 上年结转为 60，（七）总计 + 结转下年为 61，相差 -1。\n60 + 0 = 60\n61 + 0 = 61",
                     "表三 · 其他：本年新收 + 上年结转为 1，（七）总计 + 结转下年为 0，相差 1。\n1 + 0 = 1\n0 + 0 = 0"}));
}

TEST(Sentences, RowTotal)
{
    // Two columns one too high each: no single cell explains the row.
    EXPECT_EQ(sentences(report2021()
                            .row("partial", {"20", "1", "0", "0", "0", "0", "12"})
                            .row("handled", {"20", "1", "0", "0", "0", "0", "12"})
                            .row("received", {"20", "1", "0", "0", "0", "0", "12"}))
                  .front(),
              "表三 · 本年新收：各列之和为 20 + 1 + 0 + 0 + 0 + 0 = 21，总计写 12，相差 9。");
}

TEST(Sentences, HandledTotalShowsOnlyWhatIsNotZero)
{
    EXPECT_EQ(sentences(report2021()
                            .row("received", {"0", "35", "0", "0", "0", "0", "35"})
                            .row("granted", {"0", "50", "0", "0", "0", "0", "50"})
                            .row("denied_process", {"", "3", "0", "0", "0", "0", "3"})
                            .row("rejected_mass", {"0", "", "0", "0", "0", "0", "0"})
                            .row("other_misc", {"0", "", "0", "0", "0", "0", "0"})
                            .row("handled", {"0", "35", "0", "0", "0", "0", "35"}))
                  .back(),
              "表三 · 总计：（一）至（六）各行之和为 50 + 3 = 53，（七）总计写 35，相差 18。");
}

TEST(Sentences, HandledTotalNamesItsBlanks)
{
    const auto texts = sentences(report2021()
                                     .row("received", {"0", "35", "0", "0", "0", "0", "35"})
                                     .row("granted", {"0", "50", "0", "0", "0", "0", "50"})
                                     .row("denied_process", {"0", "3", "0", "0", "0", "0", "3"})
                                     .row("rejected_mass", {"0", "", "0", "0", "0", "0", "0"})
                                     .row("other_misc", {"0", "", "0", "0", "0", "0", "0"})
                                     .row("handled", {"0", "35", "0", "0", "0", "0", "35"}));

    EXPECT_NE(
        std::ranges::find(
            texts,
            "表三 · 商业企业：（一）至（六）各行之和为 50 + 3 = 53，（七）总计写 35，相差 18。\n其中：2 格空白按 0 计。"),
        texts.end());
}

TEST(Sentences, DisputesTotal)
{
    EXPECT_EQ(sentences(report2021().cells({{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}})),
              Texts{"表四 · 行政复议：各项结果之和为 10 + 1 + 0 + 0 = 11，总计写 0，相差 11。"});
}

TEST(Sentences, TotalBlank)
{
    EXPECT_EQ(sentences(report2021().cells({{"disputes.lawsuit_direct.upheld", "2"}, {"disputes.lawsuit_direct.total", ""}})),
              (Texts{"表四：1 格空白，按 0 计；没有的请填 0：未经复议直接起诉 · 总计。",
                     "表四 · 未经复议直接起诉 · 总计：空白；按各项合计应为 2 + 0 + 0 + 0 = 2。"}));
}

TEST(Sentences, NormsStock)
{
    EXPECT_EQ(
        sentences(report2021().cells(
                      {{"proactive.rules.issued", "5"}, {"proactive.rules.repealed", "1"}, {"proactive.rules.in_force", "3"}}))
            .back(),
        "表二 · 规章：现行有效 − 本年制发 + 本年废止为 3 - 5 + 1 = -1，即上年末为负数，请核实。");
}

TEST(Sentences, ABlankTableIsNamedAndALongListIsCut)
{
    EXPECT_EQ(sentences(report2021().otherwise("")).back(),
              "表四：15 格空白，按 0 计；没有的请填 0：表四。");
    EXPECT_EQ(sentences(report2021().cells({{"disputes.review.upheld", ""},
                                            {"disputes.review.other", ""},
                                            {"disputes.lawsuit_direct.upheld", ""},
                                            {"disputes.lawsuit_after_review.pending", ""}}))
                  .back(),
              "表四：4 格空白，按 0 计；没有的请填 0：行政复议 · 结果维持；行政复议 · 其他结果等。\n"
              "未经复议直接起诉 · 结果维持\n"
              "复议后起诉 · 尚未审结");
}

TEST(Sentences, BlanksOfAWholeGroupAreNamedByIt)
{
    auto report = report2021();
    for (const auto& id : figureIds(form2021()))
        if (id.starts_with("disputes.lawsuit") || id.starts_with("applications.denied") || id.starts_with("applications.received."))
            report.cell(id, "");
    const auto texts = sentences(report);

    EXPECT_EQ(texts.front(), "表三：63 格空白，按 0 计；没有的请填 0：（三）不予公开；本年新收。");
    EXPECT_EQ(texts.back(), "表四：10 格空白，按 0 计；没有的请填 0：行政诉讼。");
}

TEST(Sentences, OfNoFindingKeepAPlaceholderOpen)
{
    // Odd texts strewn over whole reports bring every kind of finding out.
    constexpr const char* kOdd[] = {"", "/", "3/4", "-1", "1.5", "2件", "１", "99", "0.123456", "3元"};
    std::mt19937 random(30);
    std::set<std::string> messages;
    for (int trial = 0; trial < 60; ++trial)
    {
        const auto& form = trial % 2 == 0 ? form2021() : form2019();
        auto report = ReportFixture(form).title("2020年政府信息公开工作年度报告");
        const auto ids = figureIds(form);
        for (int odd = 0; odd < 40; ++odd)
            report.cell(ids[random() % ids.size()], kOdd[random() % std::size(kOdd)]);
        for (const auto& finding : report.analysis().findings)
        {
            messages.insert(finding.message);
            for (const auto& [language, catalog] : catalogs())
            {
                const auto text = findingText(finding, catalog);
                EXPECT_EQ(text.find('{'), std::string::npos) << text;
                EXPECT_EQ(text.find(kListBreak), std::string::npos) << text;
            }
        }
    }
    EXPECT_GE(messages.size(), 15U);
}
}
