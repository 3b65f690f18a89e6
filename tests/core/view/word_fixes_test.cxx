// SPDX-License-Identifier: MPL-2.0
// Numbers of the prose that the tables contradict: what the button writes.
#include "support/findings.hxx"
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/prose_report.hxx"

#include "view/doubtful_source.hxx"
#include "words/fix_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct WordCase
{
    const char* rule;
    const char* sentence;
    const char* mended; ///< the same if there is no fix
};

const WordCase kCases[] = {
    {"text-received", "全年收到政府信息公开申请134件。", "全年收到政府信息公开申请143件。"},
    {"text-received", "全年收到政府信息公开申请１３４件。", "全年收到政府信息公开申请１４３件。"},
    {"text-received", "全年收到政府信息公开申请1,434件。", "全年收到政府信息公开申请143件。"},
    {"text-received", "全年收到政府信息公开申请 134 件。", "全年收到政府信息公开申请 143 件。"},
    {"text-results", "答复政府信息公开申请139件，其中不予公开19件。", "答复政府信息公开申请139件，其中不予公开9件。"},
    {"text-review", "政府信息公开行政复议十五件。", "政府信息公开行政复议十八件。"},
    {"text-percentage", "答复政府信息公开申请139件，部分公开20件，占14.83%。", "答复政府信息公开申请139件，部分公开20件，占14.39%。"},
    {"text-percentage", "答复政府信息公开申请139件，部分公开20件，占１５.8％。", "答复政府信息公开申请139件，部分公开20件，占１４.４％。"},
    {"text-fee-amount", "全年收取行政事业性收费12.6万元。", "全年收取行政事业性收费12.5万元。"},
    {"text-fee-amount", "全年收取行政事业性收费126000元。", "全年收取行政事业性收费125000元。"},
    {"text-fee-amount", "全年收取行政事业性收费1.26亿元。", nullptr}, // not written in 亿
    {"text-change", "收到来信3119件，较2022年的2987件增加232件。", "收到来信3119件，较2022年的2987件增加132件。"},
    {"text-change", "来信由2022年的5件上升到8件，增幅40%。", "来信由2022年的5件上升到8件，增幅60%。"},
    {"text-parts", "开展检查8次，其中专项检查6次、抽查4次。", nullptr}, // which of them is right, nobody says here
    {"text-none", "全年未发生政府信息公开行政复议。", nullptr}, // words that no number replaces
};

std::string mended(const std::string& sentence, const std::vector<Fix>& fixes, const Finding& finding)
{
    if (fixes.empty() || fixes.front().words.empty())
        return sentence;
    const auto& words = fixes.front().words.front();
    EXPECT_EQ(words.place, finding.number->place);
    EXPECT_EQ(words.around, finding.place);
    EXPECT_TRUE(fixes.front().changes.empty());
    auto text = sentence;
    const auto around = text.rfind(words.around.passage);
    if (around == std::string::npos)
        return "not in the sentence: " + words.around.passage;
    return text.replace(around + words.place.order - words.around.order, words.place.passage.size(), words.newText);
}
}

TEST(WordFixes, WriteTheNumberOfTheTablesInTheStyleOfTheText)
{
    for (const auto& example : kCases)
    {
        const auto report = proseReport(example.sentence);
        const auto finding = theFinding(report.analysis().findings, example.rule);
        EXPECT_EQ(mended(example.sentence, fixesFor(report, example.rule), finding), example.mended ? example.mended : example.sentence);
    }
}

TEST(WordFixes, WhatIsWrittenAgreesWithTheTables)
{
    for (const auto& example : kCases)
    {
        if (!example.mended)
            continue;
        EXPECT_TRUE(findingsOf(proseReport(example.mended).analysis().findings, example.rule).empty()) << example.mended;
    }
}

TEST(WordFixes, AreNamedByTheNumberThatTheyWrite)
{
    const auto fixes = fixesFor(proseReport("政府信息公开行政复议十五件。"), "text-review");
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().kind, FixKind::Words);
    EXPECT_EQ(fixText(fixes.front(), chinese()), "改为 十八");
    EXPECT_NE(fixDetails(fixes.front(), chinese()).find("十五 → 十八"), std::string::npos) << fixDetails(fixes.front(), chinese());
}

TEST(WordFixes, ATableThatIsInDoubtItselfIsNoSource)
{
    const auto reviewed = [](const ReportFixture& report)
    {
        std::vector<ReviewedFinding> all;
        for (auto& finding : report.analysis().findings)
            all.push_back({finding, {}});
        return all;
    };
    auto wrong = proseReport("政府信息公开行政复议十八件。");
    wrong.cells({{"disputes.review.total", "81"}});
    auto all = reviewed(wrong);
    const auto finding = theFinding(wrong.analysis().findings, "text-review");
    EXPECT_TRUE(hasDoubtfulSource(finding, all));
    for (auto& other : all)
        other.reason = Reason();
    EXPECT_FALSE(hasDoubtfulSource(finding, all));
    const auto right = proseReport("政府信息公开行政复议十五件。");
    EXPECT_FALSE(hasDoubtfulSource(theFinding(right.analysis().findings, "text-review"), reviewed(right)));
}
}
