// SPDX-License-Identifier: MPL-2.0
// Words that may narrow what a number counts: what contradicts the tables is told then only of a slip of the hand.
#include "support/findings.hxx"
#include "support/prose_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// In the report of a county.
Lines rulesTold(const std::string& sentence)
{
    Lines rules;
    for (const auto& rule : rulesOf(proseReport(sentence).title("云岫县人民政府2023年政府信息公开工作年度报告").analysis().findings))
        if (rule.starts_with("text-"))
            rules.push_back(rule);
    return rules;
}

const char* const kNarrowed[] = {
    // by words that nobody knows
    "重点领域收到政府信息公开申请58件。",
    "重点领域收到政府信息公开申请58件，办结57件。",
    "收到土地征收领域政府信息公开申请58件。",
    "收到政府信息公开申请58件涉及征地拆迁。",
    "围绕征地补偿、住房保障等重点领域，收到政府信息公开申请58件。",
    "聚焦民生方面，受理政府信息公开申请58件，答复57件。",
    "未收到涉及征地拆迁的政府信息公开申请。",
    // by those that are counted before
    "今年新收的143件政府信息公开申请中，已答复120件。",
    "新收的143件政府信息公开申请中已答复120件。",
    "今年新收的政府信息公开申请中，已答复120件。",
    "上年结转的5件政府信息公开申请中，已办结4件。",
    "收到政府信息公开申请143件，其中已办结134件。",
    // by time
    "自2008年条例施行以来，累计收到政府信息公开申请2100件。",
    "“十四五”以来共收到政府信息公开申请1200件。",
    "本届政府成立以来，收到政府信息公开申请700件，办结690件。",
    // by bodies
    "县政府办公室收到政府信息公开申请26件，其他单位收到117件。",
    "县政府办公室收到政府信息公开申请6件，其他单位收到137件。",
    "县政府办公室办理的26件政府信息公开申请均按期答复。",
    "县政府本级被申请复议12件，维持8件。",
    "青溪镇申请量最大，受理政府信息公开申请58件。",
    "征地拆迁领域申请最多，共收到政府信息公开申请58件。",
    // by the way
    "全年行政事业性收费项目3项。通过网络渠道收到申请100件、信函38件、当面5件。",
    "通过在线平台受理政府信息公开申请100件，通过信函受理43件。",
    // by applicants that no column has
    "收到政府信息公开申请143件，其中自然人130件，律师事务所申请7件。",
};

struct Told
{
    const char* sentence;
    Lines rules;
};

const Told kTold[] = {
    {"各级行政机关通过各种途径共收到政府信息公开申请58件。", {"text-received"}},
    {"云岫县收到政府信息公开申请58件。", {"text-received"}},
    {"重点领域收到政府信息公开申请134件。", {"text-received"}},
    {"今年以来收到政府信息公开申请58件。", {"text-received"}},
    {"2023年以来收到政府信息公开申请58件。", {"text-received"}},
    {"收到政府信息公开申请143件，其中已办结138件。", {"text-handled"}},
    {"至今，未收到政府信息公开申请。", {"text-none"}},
    {"县政府办公室共收到政府信息公开申请134件。", {"text-received"}},
    {"依申请公开方面，收到政府信息公开申请58件。", {"text-received"}},
    {"收到政府信息公开申请143件，自然人最多，为58件。", {"text-applicants"}},
    {"政府信息公开申请中，自然人占80.9%。", {"text-percentage"}},
};
}

TEST(Doubts, WhatMayBeNarrowedIsNotTold)
{
    for (const auto* sentence : kNarrowed)
        EXPECT_EQ(rulesTold(sentence), Lines()) << sentence;
}

TEST(Doubts, WhatIsSaidOfAllOrIsASlipOfTheHandIsTold)
{
    for (const auto& [sentence, rules] : kTold)
        EXPECT_EQ(rulesTold(sentence), rules) << sentence;
}

TEST(Doubts, AResultBehindSeveralDisputesMayBeOfAllOfThem)
{
    const auto corrected = [](const std::string& number) { return rulesTold("被申请行政复议18起，被提起行政诉讼12起，被纠正" + number + "起。"); };

    EXPECT_EQ(corrected("5"), Lines());
    EXPECT_EQ(corrected("17"), Lines{"text-litigation"});
}
}
