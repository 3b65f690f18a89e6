// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "figures/figure_names.hxx"
#include "prose/words/clause.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace gouji::test
{
namespace
{
std::string nameOf(std::initializer_list<const char*> ids)
{
    std::vector<NamedTerm> terms;
    for (const auto* id : ids)
        terms.push_back({1, id});
    return nameOfSum(form2021().tables, FigureSum(std::move(terms)));
}
}

TEST(SumNames, AGroupIsNamedByItsTotalsOrWhatTheyAreMadeOf)
{
    EXPECT_EQ(nameOf({"applications.granted.total"}), "表三 · （一）予以公开");
    EXPECT_EQ(nameOf({"applications.handled.total"}), "表三 · （七）总计");
    EXPECT_EQ(nameOf({"applications.received.natural"}), "表三 · 本年新收 · 自然人");
    EXPECT_EQ(nameOf({"disputes.review.total"}), "表四 · 行政复议");
    EXPECT_EQ(nameOf({"disputes.review.upheld", "disputes.review.corrected", "disputes.review.other", "disputes.review.pending"}), "表四 · 行政复议");
    EXPECT_EQ(nameOf({"disputes.lawsuit_direct.total", "disputes.lawsuit_after_review.total"}), "表四 · 行政诉讼");
    EXPECT_EQ(nameOf({"disputes.lawsuit_direct.upheld", "disputes.lawsuit_after_review.upheld"}), "表四 · 行政诉讼 · 结果维持");
    EXPECT_EQ(nameOf({"disputes.review.total", "disputes.lawsuit_direct.total", "disputes.lawsuit_after_review.total"}), "表四");
    EXPECT_EQ(nameOf({"applications.received.total", "applications.carried_in.total"}), "表三 · 本年新收 + 上年结转");
}

TEST(SumNames, OfEveryReadingOfThePhrasesAreTwoAtMost)
{
    for (const auto& form : forms())
        for (const auto& phrase : form.phrasebook.phrases)
            for (const auto& reading : phrase.readings)
            {
                const auto name = nameOfSum(form.tables, reading);
                EXPECT_TRUE(name.starts_with("表")) << phrase.id;
                EXPECT_LE(std::ranges::count(name, '+'), 1) << phrase.id << ": " << name;
            }
}

TEST(Clause, LiesBetweenTheMarksAroundTheNumber)
{
    const std::string sentence = "今年以来，收到申请 1,234 件；其中：自然人 12 件。";
    EXPECT_EQ(clauseAround(sentence, sentence.find("1,2")), "收到申请 1,234 件");
    EXPECT_EQ(clauseAround(sentence, sentence.find("12 件")), "自然人 12 件");
    EXPECT_EQ(clauseAround(sentence, 0), "今年以来");
    EXPECT_EQ(clauseAround("", 0), "");
}
}
