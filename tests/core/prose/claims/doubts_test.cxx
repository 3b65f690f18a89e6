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
    return textRulesOf(proseReport(sentence).title("云岫县人民政府2023年政府信息公开工作年度报告").analysis().findings);
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
    // by a body of another level of government
    "全省共收到政府信息公开申请8.2万件，我县占0.2%。",
    "全市共收到政府信息公开申请1310件，办结1290件，我县143件。",
    "省级通报全省依申请公开数据：新收8.2万件，办结8.0万件，复议9216件，诉讼1843件。",
    "市政府制发行政规范性文件26件，我县均及时转发。",
    "全市各县区共受理政府信息公开申请1310件。",
    "镇级行政许可58件，县级行政许可473件。",
    "以镇政府为被申请人的政府信息公开行政复议案件5件，以部门为被申请人的13件。",
    // by one that the sentence begins with, or that its line names
    "县农业农村局以“阳光农业”为抓手，受理政府信息公开申请58件。引发行政复议5件。行政诉讼3件。",
    "县公安局。收到政府信息公开申请58件，办结57件。",
    "市场监管所办理行政处罚15件，综合执法中队2件。",
    // by one without a name, and by those who ask
    "某乡镇因程序不当被提起行政复议5件。",
    "申请人李某一次性提出政府信息公开申请58件，予以公开22件。",
    "14名申请人提起行政复议5件、行政诉讼3件。",
    "一名申请人就信息公开提起行政复议5件。",
    "行政裁决、行政调解、行政复议三类案件共864件，其中行政复议254件。",
    "县统计局、县审计局等9家单位未收到政府信息公开申请。",
    // by another year, beyond a semicolon and in the next sentence
    "2022年度，行政复议22件，其中结果维持12件；行政诉讼15件。",
    "回顾2022年，政府信息公开行政复议22件，维持12件。",
    "2022年收到政府信息公开申请1件；行政强制3件。行政强制2件。",
    "2022年收到政府信息公开申请110件，全年办结108件。行政复议22件，行政诉讼15件。",
    // by what the first number of the sentence counts
    "网上申请58件，办结57件，予以公开22件。",
    "受理公积金异地转移申请58件，办结57件，结转下年1件。",
    "因行政处罚引发行政复议51件、行政诉讼22件。",
    "国有土地征收领域：行政复议5件，行政诉讼3件。",
    "尚未审结的案件共3件，其中行政复议2件、行政诉讼1件。",
    "维持的7件诉讼案件，直接起诉的4件，复议后起诉的3件。",
    "办结政府信息公开申请139件，予以公开60件，其余79件依法作出其他处理。",
    "5件结转申请的办理结果为：予以公开3件、无法提供2件。",
    "行政应诉案件31件，均与政府信息公开无关。",
    "上年结转、本年新收的148件政府信息公开申请，办结139件。",
    "收费标准：申请数量10件以下（含10件）的不收费，11至30件（含30件）的部分每件100元。",
    "县公安局新收政府信息公开申请58件，办结57件；被申请行政复议5件；行政诉讼2件，均维持。",
    "尚未审结的行政复议案件2件，行政诉讼案件1件。",
    "被纠正的行政复议案件4件、行政诉讼案件1件。",
    "行政复议18件、行政诉讼12件，其中纠错5件。",
    "维持9件、纠正4件的政府信息公开行政复议，分别占50%和22.22%。",
    "政府信息公开行政复议维持9件、纠正4件，分别占50%和22.22%。",
    "非公开类答复59件，其中无法提供占55.93%。",
    "政府信息公开行政复议被纠正4件；视频类解读占比仅19%。",
    "全年未新增行政许可事项。",
    // by the way
    "全年行政事业性收费项目3项。通过网络渠道收到申请100件、信函38件、当面5件。",
    "通过在线平台受理政府信息公开申请100件，通过信函受理43件。",
    // by applicants that no column has
    "收到政府信息公开申请143件，其中自然人130件，律师事务所申请7件。",
    // by one applicant
    "自然人提出政府信息公开申请130件，办结125件，结转下年8件。",
    "自然人提出政府信息公开申请130件。其中，予以公开52件，部分公开18件。",
    "商业企业提出政府信息公开申请7件，予以公开5件，部分公开1件。",
    "未收到法律服务机构提出的政府信息公开申请。",
    // by a body, until the report's own is named
    "镇街方面，收到政府信息公开申请58件，办结57件，予以公开22件。",
    "镇街共收到政府信息公开申请58件。行政复议5件，行政诉讼3件。",
    "县政府办公室收到政府信息公开申请26件，办结25件。其中予以公开12件，部分公开3件。",
    "县政府作为被申请人的政府信息公开行政复议案件5件。",
    "市场监管部门作出行政许可决定125件，作出行政处罚决定32件。",
    "下属各村（社区）未收到政府信息公开申请。",
    "全县7个镇街共收到政府信息公开申请58件。",
    // by what was counted before, or last year
    "政府信息公开行政复议较去年同期的22件下降18.2%。",
    "政府信息公开行政复议18件、行政诉讼12件。三是质量不高，被纠正5件。",
    "政府信息公开行政复议18件。行政诉讼12件，维持7件。针对被纠正的4件，已经整改。",
    "不掌握相关政府信息的政府信息公开申请33件，占无法提供总数的100%。",
    "收到政府信息公开申请143件，已办结134件，正在办理9件；上年结转的5件也已办结。",
    "办理政府信息公开申请139件，均在法定期限内答复。",
    "139件政府信息公开申请均按时办结。",
    "指导部门答复疑难政府信息公开申请35件，会商研究18件，均已办结。",
    "通过县政府网站依申请公开平台提交的政府信息公开申请100件，信函提交43件。",
    "收到政府信息公开申请143件，其中自然人130件，予以公开52件、部分公开18件；商业企业7件，予以公开5件。",
    "全县共办理各类行政诉讼案件91件。",
    "政府信息公开申请公开或部分公开80件。",
    "审结政府信息公开行政复议12件，行政诉讼20件。",
    "各类行政诉讼91件（含政府信息公开诉讼7件），败诉6件（含政府信息公开1件）。",
    "2021—2023年累计作出行政处罚61件，行政许可30件。",
    "2021年至2023年共收到政府信息公开申请58件。",
    "政府信息公开行政复议维持9件，较上年的7件增加2件；其中撤销6件、责令履行3件。",
    "县政府办公室受理的政府信息公开申请已全部答复完毕。",
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
    {"收到政府信息公开申请143件，其中92件依法答复，9件正在办理。", {"text-handled"}},
    {"至今，未收到政府信息公开申请。", {"text-none"}},
    {"县政府办公室共收到政府信息公开申请134件。", {"text-received"}},
    {"依申请公开方面，收到政府信息公开申请58件。", {"text-received"}},
    {"收到政府信息公开申请143件，自然人最多，为58件。", {"text-applicants"}},
    {"政府信息公开申请中，自然人占80.9%。", {"text-percentage"}},
    {"收到政府信息公开申请143件，均为自然人申请，予以公开52件。", {"text-applicants", "text-results"}},
    {"未收到科研机构提出的政府信息公开申请。", {"text-applicants"}},
    {"镇街收到政府信息公开申请58件，全县收到政府信息公开申请134件，办结120件。", {"text-received", "text-handled"}},
    {"政府信息公开申请公开或部分公开90件。", {"text-results"}},
    {"全县共收到政府信息公开申请153件，我县办结130件。", {"text-received", "text-handled"}},
    {"全市共收到政府信息公开申请1310件，我县收到政府信息公开申请58件。", {"text-received"}},
    {"2022年收到政府信息公开申请110件。2023年收到政府信息公开申请134件，行政复议22件。", {"text-received", "text-review"}},
    {"收到政府信息公开申请143件，其中向县政府办公室邮寄5件，全部属自然人，已办结138件。", {"text-applicants", "text-handled"}},
    {"无法提供政府信息公开申请33件（其中不掌握相关信息33件），占33.7%。", {"text-percentage"}},
    {"政府信息公开行政复议维持9件、纠正4件，分别占50%和23.22%。", {"text-percentage"}},
    {"自然人提出政府信息公开申请130件，办结152件。", {"text-handled"}},
    {"收到政府信息公开申请143件（其中网上申请100件、信函43件），办结130件。", {"text-handled"}},
    {"行政复议18件，维持9件、纠正6件、其他1件、尚未审结2件。", {"text-review", "text-review"}},
    {"办理政府信息公开申请143件，均在法定期限内答复。", {"text-all-handled"}},
    {"9件是2022年的，全县共收到政府信息公开申请58件。", {"text-received"}},
    {"2023年6月至2023年12月，办公场所搬迁；全年收到政府信息公开申请58件。", {"text-received"}},
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

TEST(Doubts, TheLineOverAParagraphSaysOfWhomItIs)
{
    const auto told = [](const std::string& line)
    {
        return textRulesOf(report2021()
                               .title("云岫县人民政府2023年政府信息公开工作年度报告")
                               .prose("overview", {line, "收到政府信息公开申请58件，办结57件。", "行政复议5件，行政诉讼3件。"})
                               .row("received", {"130", "7", "2", "1", "0", "3", "143"})
                               .row("handled", {"125", "8", "2", "1", "0", "3", "139"})
                               .cells({{"disputes.review.total", "18"}, {"disputes.lawsuit_direct.total", "27"}})
                               .analysis()
                               .findings);
    };

    EXPECT_EQ(told("县公安局情况："), Lines());
    EXPECT_EQ(told("2022年有关情况："), Lines());
    EXPECT_EQ(told("依申请公开情况。"), (Lines{"text-received", "text-handled", "text-review", "text-litigation"}));
}

TEST(Doubts, AHintThatWasNotWrittenOverSaysNothingOfWhatStandsBehindIt)
{
    const auto findings = proseReport("其他需要报告的事项；没有的，写明没有全年收到政府信息公开申请58件。").analysis().findings;

    EXPECT_EQ(findingsOf(findings, "text-received").size(), 1U);
}

TEST(Doubts, AResultBehindSeveralDisputesMayBeOfAllOfThem)
{
    const auto corrected = [](const std::string& number) { return rulesTold("被申请行政复议18起，被提起行政诉讼12起，被纠正" + number + "起。"); };

    EXPECT_EQ(corrected("5"), Lines());
    EXPECT_EQ(corrected("17"), Lines{"text-litigation"});
}
}
