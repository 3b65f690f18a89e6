// SPDX-License-Identifier: MPL-2.0
// Amounts of money that the prose states.
#include "support/findings.hxx"
#include "support/prose_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::vector<Finding> findingsBeside(const std::string& amount, const std::string& sentence)
{
    auto report = proseReport("").prose("other", {sentence});
    return report.cells({{"proactive.fees.amount", amount}}).analysis().findings;
}

/// Beside 96117.6 万元.
Lines rulesOfText(const std::string& sentence)
{
    return textRulesOf(findingsBeside("96117.6", sentence));
}

const char* const kThatHold[] = {
    "全年收取行政事业性收费96117.6万元。",
    "全年行政事业性收费961176000元。",
    "全年行政事业性收费金额为9.61亿元。",
    "全年行政事业性收费9.6亿元。",
    "全年行政事业性收费96118万元。",
    "行政事业性收费961175800元。", // the table is rounded, too
    // what is no charge of this year, or not all of it
    "减免行政事业性收费120万元。",
    "为企业减免各项行政事业性收费120万元。",
    "退还行政事业性收费120万元。",
    "上缴行政事业性收费120万元。",
    "收取信息处理费120元。",
    "行政事业性收费项目12项。",
    "行政事业性收费12项。",
    "全年收取行政事业性收费96117.6万元，其中市本级120万元。",
    "全年收取行政事业性收费96117.6万元，其中土地类行政事业性收费120万元。",
    "2022年收取行政事业性收费120万元。",
    "上年收取行政事业性收费120万元。",
    "罚没收入120万元，行政事业性收费和罚没收入130万元。",
    "行政事业性收费标准为每件5元。",
    "行政事业性收费约9亿元。",
    "行政事业性收费较上年增加120万元。",
    "上半年收取行政事业性收费120万元。",
    "重点领域收取行政事业性收费120万元。",
    "未收取信息处理费。",
};

struct WrongAmount
{
    const char* sentence;
    const char* left;
    const char* right; ///< in the unit that is written
};

const WrongAmount kThatDoNotHold[] = {
    {"全年收取行政事业性收费96171.6万元。", "文字为 96171.6万元，", "为 96117.6万元。"},
    {"全年收取行政事业性收费96117.6元。", "文字为 96117.6元，", "为 961176000元。"},
    {"全年行政事业性收费961716000元。", "文字为 961716000元，", "为 961176000元。"},
    {"行政事业性收费收入共计8.62亿元。", "文字为 8.62亿元，", "为 9.61176亿元。"},
};
}

TEST(FeeAmounts, WhatHoldsOrIsNoChargeOfThisYearIsNotAsked)
{
    for (const auto* sentence : kThatHold)
        EXPECT_EQ(rulesOfText(sentence), Lines()) << sentence;
}

TEST(FeeAmounts, AnotherAmountIsAskedInTheUnitThatIsWritten)
{
    for (const auto& [text, left, right] : kThatDoNotHold)
    {
        const auto finding = theFinding(findingsBeside("96117.6", text), "text-fee-amount");
        EXPECT_NE(sentence(finding).find(left), std::string::npos) << sentence(finding);
        EXPECT_NE(sentence(finding).find(right), std::string::npos) << sentence(finding);
    }
}

TEST(FeeAmounts, NothingChargedIsAskedWhereTheTableHasSome)
{
    EXPECT_EQ(rulesOfText("全年未收取行政事业性收费。"), Lines{"text-none"});
    EXPECT_EQ(rulesOfText("全年没有收取任何费用。"), Lines());
}

TEST(FeeAmounts, AHandlingFeeIsComparedWithWhatIsSaidOfItElsewhere)
{
    for (const char* text : {"全年收取信息处理费3490元。实际收取信息处理费3490元。", "全年收取信息处理费3490元。共收取信息处理费0.35万元。",
                             "应收取信息处理费3940元。实际收取信息处理费3490元。", "发出收费通知3件，总金额3940元。实际收取信息处理费3490元。",
                             "2022年收取信息处理费3940元。本年收取信息处理费3490元。", "对甲公司收取信息处理费3940元。对乙公司收取信息处理费3490元。",
                             "收取信息处理费3940元，其中当面收取信息处理费3490元。", "减免信息处理费3940元。收取信息处理费3490元。",
                             "收取信息处理费3件。收取信息处理费3490元。", "未减免信息处理费。收取信息处理费3490元。", "未收取任何费用。未收取信息处理费。",
                             "上半年未收取信息处理费。全年收取信息处理费3490元。"})
        EXPECT_EQ(rulesOfText(text), Lines()) << text;

    EXPECT_EQ(rulesOfText("全年收取信息处理费3490元。实际收取信息处理费3940元。"), Lines{"text-repeat"});
    EXPECT_EQ(rulesOfText("全年未收取信息处理费。实际收取信息处理费3490元。"), Lines{"text-repeat"});
    EXPECT_EQ(rulesOfText("全年收取信息处理费3490元。本年度未收取信息处理费。"), Lines{"text-repeat"});
}
}
