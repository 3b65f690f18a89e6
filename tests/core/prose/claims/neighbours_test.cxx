// SPDX-License-Identifier: MPL-2.0
// What the other numbers of a sentence tell of one: that it is of the tables after all, or of something else.
#include "support/prose_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const char* const kTrue[] = {
    // several together
    "不予公开、无法提供共42件。",
    "予以公开60件、部分公开20件，合计占57.6%。",
    "不予公开9件、无法提供33件，两项合计占30.2%。",
    "行政复议、行政诉讼共计30件。",
    // each of several
    "行政复议、行政诉讼分别为18件、12件，维持分别为9件、7件，尚未审结均为1件。",
    "行政复议、行政诉讼案件分别较上年增加3件、3件。",
    "未经复议直接起诉7件，结果纠正、尚未审结均为1件。",
    // of a part
    "行政诉讼12件，其中直接起诉7件，复议后起诉5件，全部审结。",
    "行政复议18件，其中16件已审结。",
    "虽未在18件行政复议和12件行政诉讼中被纠正，但仍有不足。",
    // one column of what is divided
    "结转下年度的9件政府信息公开申请中，自然人9件。",
    "无法提供的33件政府信息公开申请中，自然人29件、商业企业2件、科研机构1件、其他1件。",
    // what is done of those received, and adds up
    "对新收的143件申请，134件在年内办结，其余9件结转下年办理。",
    // what was carried in and is added
    "本年新收政府信息公开申请143件，加上上年结转的5件，全年应办理申请148件。",
    "143件新收申请加上5件上年结转申请，共答复139件。",
    // states and kinds of which there are none
    "已审结的16件行政复议案件中，维持9件、纠正4件、其他3件。",
    "没有一件不予公开的政府信息公开申请被纠正。",
    "没有不予公开的申请被复议机关纠正。",
    "不予公开的政府信息公开申请没有引发行政复议。",
    "上年行政复议案件均已审结。",
};

const std::pair<const char*, Lines> kTold[] = {
    // beside numbers of the tables in the same doubt
    {"在群众关心的领域，收到政府信息公开申请143件，答复139件，结转下年14件。", {"text-carried-out"}},
    {"自然人提出政府信息公开申请130件，办结125件，结转下年8件。", {"text-carried-out"}},
    {"新收的143件政府信息公开申请中，自然人申请130件，商业企业申请9件。", {"text-applicants"}},
    {"收到政府信息公开申请143件，按申请人分，自然人130件，商业企业7件，科研机构2件，社会公益组织1件，法律服务机构0件，其他5件。", {"text-applicants"}},
    {"结转下年度的9件政府信息公开申请中，自然人6件，商业企业3件。", {"text-applicants", "text-applicants"}},
    // several together
    {"不予公开、无法提供共52件。", {"text-results"}},
    {"行政复议、行政诉讼共计40件。", {"text-disputes"}},
    // what was carried in and is added
    {"本年新收政府信息公开申请143件，加上上年结转的8件，全年应办理申请148件。", {"text-carried-in"}},
    {"本年新收政府信息公开申请143件，加上上年结转的5件，全年应办理申请184件。", {"text-received-or-open"}},
    {"应办理申请158件，已答复139件，尚有9件未到答复期限。", {"text-received-or-open"}},
    {"共办结139件，12件尚在法定办理期限内。", {"text-carried-out"}},
    // parts with one for the rest
    {"收到政府信息公开申请143件，其中征地拆迁类73件、规划建设类42件、其他类38件。", {"text-parts"}},
    // states and kinds of which there are some
    {"行政复议案件均已审结。", {"text-review"}},
    {"行政机关在已审结的诉讼案件中无败诉。", {"text-litigation"}},
    {"没有不予公开的申请。", {"text-results"}},
    {"没有部分公开的申请。", {"text-results"}},
    {"未发生不予处理申请的情形。", {"text-results"}},
    {"全年未废止行政规范性文件。", {"text-norms"}},
    {"本年度无行政规范性文件废止。", {"text-norms"}},
    {"未实施行政强制。", {"text-none"}},
};
}

TEST(Neighbours, ATrueSentenceIsNotTakenForAnother)
{
    for (const auto* sentence : kTrue)
        EXPECT_EQ(textRulesTold(sentence), Lines()) << sentence;
}

TEST(Neighbours, WhatContradictsBesideThemIsTold)
{
    for (const auto& [sentence, rules] : kTold)
        EXPECT_EQ(textRulesTold(sentence), rules) << sentence;
}
}
