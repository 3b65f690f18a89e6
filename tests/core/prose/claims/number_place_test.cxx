// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/prose_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct NumberCase
{
    const char* rule;
    const char* sentence;
    const char* jumpsTo;
};

const NumberCase kCases[] = {
    {"text-received", "全年收到政府信息公开申请134件。", "134"},
    {"text-received", "全年收到政府信息公开申请１３４件。", "１３４"},
    {"text-received", "全年收到政府信息公开申请1,434件。", "1,434"},
    {"text-results", "答复政府信息公开申请139件，其中不予公开19件。", "19"},
    {"text-review", "政府信息公开行政复议十五件。", "十五"},
    {"text-percentage", "答复政府信息公开申请139件，部分公开20件，占14.83%。", "14.83%"},
    {"text-parts", "开展检查8次，其中专项检查6次、抽查4次。", "8"},
    {"text-none", "全年未发生政府信息公开行政复议。", "未发生政府信息公开行政复议"}, // no number: all of its words
};
}

TEST(NumberPlace, AJumpToANumberOfTheProseGoesToTheNumberAlone)
{
    for (const auto& example : kCases)
    {
        const auto findings = findingsOf(proseReport(example.sentence).analysis().findings, example.rule);
        ASSERT_EQ(findings.size(), 1u) << example.sentence;
        const Place& claim = findings.front().place;
        const Place place = jumpPlaceOf(findings.front());
        EXPECT_EQ(place.passage, example.jumpsTo) << example.sentence;
        EXPECT_EQ(place.block, claim.block);
        ASSERT_GE(place.order, claim.order);
        EXPECT_EQ(claim.passage.substr(place.order - claim.order, place.passage.size()), place.passage) << example.sentence;
    }
}

TEST(NumberPlace, AFindingOfATableGoesToItsCell)
{
    Finding finding;
    finding.place = {"表", "B3", 1, 4};
    finding.arguments = {{"number", "3"}};
    EXPECT_EQ(jumpPlaceOf(finding), finding.place);
}
}
