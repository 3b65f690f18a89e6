// SPDX-License-Identifier: MPL-2.0
// What a sentence says of last year, and the numbers beside it.
#include "support/findings.hxx"
#include "support/prose_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// In the report of 2023.
std::vector<Finding> changesIn(const std::string& sentence)
{
    return findingsOf(proseReport(sentence).analysis().findings, "text-change");
}

const char* const kThatHold[] = {
    "收到来信3119件，较2022年的2987件增加132件，增长4.4%。",
    "收到来信3119件，较2022年的2987件增加132件，增长4.42%。",
    "收到来信3119件，较2022年的2987件增加132件，增长4.41%。",
    "收到来信3119件，比2022年同期的2987件增加了132件。",
    "收到来信3119件（2022年2987件），同比增长4.4%。",
    "来信由2022年的5件上升到8件，增幅60%。",
    "来信由2022年的5件上升到2023年的8件，同比增加3件。",
    "来信由上年的58件下降至46件，下降20.7%。",
    "来信由去年的58件下降到46件，降幅20.6%。",
    "收到来信3119件，比上年增加132件，增长4.4%。",
    "收到来信3119件，同比增加132件，同比增长4.4%。",
    "收到来信8件，较上年2件增加6件，增长300%。",
    // of another number of the sentence, or of their sum
    "收到来信3119件，回信2000件，较2022年的2987件增加132件。",
    "收到来信58件，来电46件，比上年增加4件，增长4%。",
    "收到来信3119件，其中网上2000件，较2022年的2987件增加232件。",
    // of words that nobody knows
    "收到来信3119件，较2022年的2987件约增加232件。",
    "收到来信3119件，较2022年的2987件增加近232件。",
    "收到来信3119件，较2022年的2987件增加232余件。",
    "收到来信3119件，较2022年的2987件增加2倍。",
    "收到来信3119件，较2022年的2987件翻一番。",
    "收到来信3119件，较2022年的2987件增长14.4个百分点。",
    "收到来信3119件，较2022年的2987件增长14.4%左右。",
    "收到来信3119件，较2022年的约2987件增长14.4%。",
    "收到来信3119件，较2022年的2987件增长率提高14.4%。",
    "收到来信3119件，较2022年办结的2987件增加232件。",
    "收到来信3119件，较2021年的2987件增加232件。",
    "收到来信3.1万件，较2022年的2.9万件增长14.4%。",
    "收到来信3119件，比上年增加132件，网上增长14.4%。",
    "收到来信3119件，比上年增加132件。回信增长14.4%。",
    "收到来信3119件，比上年增加232件。",
    "收到来信3119件，投诉比上年增加132件，增长14.4%。",
    "收到来信3119件，较2022年的2987条增加232件。",
    "收到来信3119件，较2022年的0件增长100%。",
    "由2022年的5件发展到8件，增幅40%。",
    "收到来信3119件和2022年的2987件，增加232件。",
};

struct WrongChange
{
    const char* sentence;
    const char* passage; ///< of the number; null where there is none to mend
    const char* written;
    const char* right;
};

const WrongChange kThatDoNotHold[] = {
    {"收到申请3119件，较2022年的2987件增加232件，增长4.4%。", "232", "232", "132"},
    {"收到来信3119件，较2022年的2987件增加132件，增长14.4%。", "14.4%", "14.4", "4.42"},
    {"收到来信3119件，较2022年的2987件增长14.4%。", "14.4%", "14.4", "4.42"},
    {"收到来信3119件，较上年2987件增加132件，增长14.4%。", "14.4%", "14.4", "4.42"},
    {"来信由2022年的5件上升到8件，增幅40%。", "40%", "40", "60.00"},
    {"诉讼由上年的58件下降到46件，下降26.7%。", "26.7%", "-26.7", "-20.69"},
    {"诉讼由去年的58件下降到46件，减少22件。", "22", "-22", "-12"},
    {"收到来信3119件，比上年增加132件，增长14.4%。", "14.4%", "14.4", "4.42"},
    {"收到来信3119件，比上年增加132件、增长14.4%。", "14.4%", "14.4", "4.42"},
    {"收到来信3119件，与2022年的2987件相比，增加232件。", "232", "232", "132"},
    {"收到来信3119件（同比增加132件，增长5.4%）。", "5.4%", "5.4", "4.42"},
    {"较2022年的2987件增加132件，增长14.4%。", "14.4%", "14.4", "4.42"},
    {"收到来信3119件，较2022年的2987件减少132件。", nullptr, "-132", "132"},
    {"来信由2022年的58件上升到46件。", nullptr, "12", "-12"},
};
}

TEST(Changes, WhatHoldsOrIsNotCompletelyUnderstoodIsNotAsked)
{
    for (const auto* sentence : kThatHold)
        EXPECT_TRUE(changesIn(sentence).empty()) << sentence;
}

TEST(Changes, WhatTheNumbersBesideItDoNotMakeIsAsked)
{
    for (const auto& [sentence, passage, written, right] : kThatDoNotHold)
    {
        const auto findings = changesIn(sentence);
        ASSERT_EQ(findings.size(), 1U) << sentence;
        const auto& finding = findings.front();
        EXPECT_EQ(finding.number ? finding.number->place.passage : "", passage ? passage : "") << sentence;
        EXPECT_EQ(finding.expected->toString(), written) << sentence;
        EXPECT_EQ(finding.stated->toString(), right) << sentence;
    }
}

TEST(Changes, TheFindingNamesBothNumbersAndWhatTheyMake)
{
    const auto finding = changesIn("收到申请3119件，较2022年的2987件增加232件，增长4.4%。").at(0);

    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.place.passage, "收到申请3119件，较2022年的2987件增加232件，增长4.4%");
    EXPECT_NE(gouji::test::sentence(finding).find("2987 → 3119 = +132 (+4.42%)"), std::string::npos) << gouji::test::sentence(finding);
}
}
