// SPDX-License-Identifier: MPL-2.0
// Sentences whose numbers hold, each of a kind that was once misunderstood, and some of the same kinds that do not hold.
#include "support/findings.hxx"
#include "support/prose_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// Of the prose: the sentence is about the tables only.
Lines textRulesOf(const std::string& sentence)
{
    return test::textRulesOf(proseReport(sentence).analysis().findings);
}

/// Rules of the bound claims, in order.
Lines boundRulesOf(const std::string& sentence)
{
    Lines rules;
    for (const auto& claim : proseReport(sentence).analysis().claims)
        if (claim.result != ClaimResult::Unbound)
            rules.emplace_back(claim.rule);
    return rules;
}

const char* const kThatHold[] = {
    "全年共收办政府信息公开申请148件。",
    "新收政府信息公开申请143件，连同上年结转的5件，待办申请共148件，答复139件，结转下年9件。",
    "收到政府信息公开申请143件，在已办结的申请里，予以公开60件。",
    "政府信息公开行政复议18件，多为维持。",
    "政府信息公开申请办结139件，全部在法定时限内作出答复。",
    "收到政府信息公开申请143件，有9件顺延到下一年度。都在规定期限内作了答复。",
    "新收政府信息公开申请143件，已答复139件，剩余9件转2024年办理。",
    "政府信息公开申请本年办结139件（其中2022年转入的5件）。",
    "2022年收到，结转至2023年作出答复的政府信息公开申请5件。",
    "政府信息公开申请不予公开9件（属于保护第三方合法权益）。",
    "收到政府信息公开申请143件，其中网络100件、信函43件，引发行政复议18件。",
    "对轻微违法行为不予行政处罚8件。",
    "已公开24项行政许可、6项行政处罚。",
    "受理政府信息公开申请143件，其中答复120件，不予受理15件，撤回8件。",
    "收到政府信息公开申请143件，通过网站提交申请100件，来信申请43件。",
    "收到、答复政府信息公开申请分别为143件和139件。",
    "收到政府信息公开申请143件，上年结转5件，其中网络申请100件，信函申请48件。",
    "收到政府信息公开申请143件，除9件转结下年外，其余均已答复。",
    "现有行政权力300项，其中行政许可24项、行政处罚200项。",
    "上年度受理政府信息公开申请200件。",
    "2022年收到政府信息公开申请200件。",
    "第一季度收到申请30件。",
    "行政复议维持率50%，无败诉案件。",
    "收到政府信息公开申请143件，自然人130件，占90.9%。",
    "行政处罚类信息0条。",
    "全年未产生与行政诉讼（行政复议、申诉）有关的费用。",
    "受理政府信息公开申请148件。另办理占用道路申请件51件。",
    "政府信息公开行政复议18件，其中4件驳回复议请求。",
    "发文60件，其中主动公开41件，不予公开8件。",
    "权力事项包括行政许可24项、行政处罚200项。",
    "收到政府信息公开申请143件，对于其中由本委保存的信息均予以公开。",
    "收到政府信息公开申请143件，其中法人12件、其他组织1件。",
    "行政诉讼开庭审理5次。",
    "整理依申请公开答复书300份。",
    "收到申请143件，依申请公开档案归档50份。",
    "全年发生行政复议90件，其中政府信息公开行政复议18件。",
    "甲局收到依申请公开100件，乙局收到依申请公开41件，丙局收到依申请公开40件。",
    "自2020年以来，受理政府信息公开申请400件。",
    "收到政府信息公开申请143件，正式受理120件。",
    "受理群众申请法律援助180件，均已办结。",
    "第四季度未收到政府信息公开申请。",
    "审核规范性文件30件，各部门制发规范性文件20件。",
    "收到政府信息公开申请143件，其中甲局收到申请100件、乙局收到申请43件。",
    "收到政府信息公开申请300件，其中甲局收到申请100件、乙局收到申请40件。",
    "甲局收到政府信息公开申请100件，无法提供20件；乙局收到政府信息公开申请43件，不予公开8件。",
    "收到政府信息公开申请143件，需补正20件，均已办结。",
    "收到政府信息公开申请143件，其中重复申请7件，均已答复。",
    "收到政府信息公开申请143件。其中补正20件，均已办结。",
    "收到政府信息公开申请143件，属于公开范围的均已答复。",
    "收到政府信息公开申请143件，已办结的件均按期答复。",
    "收到政府信息公开申请143件，已办结件均按期答复。",
    "政府信息公开行政复议18件，均维持或驳回。",
    "政府信息公开行政复议18件（其中1件为2022年的公开件）。",
    "收到群众诉求143件，办结143件。",
    "收到自然人和法人政府信息公开申请143件。",
    "政府信息公开行政复议、行政诉讼均为18件。",
    "受理政府信息公开申请（含上年结转）148件。",
    "一季度收到政府信息公开申请30件，办结28件。",
    "上半年，收到政府信息公开申请60件，均已办结。",
    "上半年，未收到政府信息公开申请。",
    "上年结转的5件申请已全部办结。",
    "上年结转5件，均已办结。",
    "上年结转的申请已全部办结。",
    "受理政府信息公开申请148件（含上年结转5件，已全部办结）。",
    "收到政府信息公开申请143件，办结139件，按期办结率99%。",
    "收到政府信息公开申请143件，办结139件，办结率97.2%。",
    "政府信息公开行政复议18件，审结16件，其中维持9件，纠正4件。",
    "政府信息公开行政复议18件，其中维持9件，占50%，纠正4件，占22.2%。",
    "政府信息公开行政复议18件，纠正4件，占25%。", // of those that are closed
    "政府信息公开行政复议18件，维持9件，维持率56.25%。",
    "政府信息公开行政复议18件，纠正4件，纠错率22.2%。",
    "政府信息公开行政复议18件，纠正4件，纠错率43.8%。", // with what else was not upheld
    "政府信息公开行政复议18件，维持9件，维持率约60%。",
    "全年行政复议维持率81%。",
    "政府信息公开行政复议18件，行政诉讼12件，被纠正5件，占16.7%。",
    "政府信息公开行政复议18件，答复率100%。",
};

struct Contradiction
{
    const char* sentence;
    const char* rule;
};

const Contradiction kThatDoNotHold[] = {
    {"全年共收办政府信息公开申请147件。", "text-received-or-open"},
    {"新收政府信息公开申请143件，已答复139件，剩余8件转2024年办理。", "text-carried-out"},
    {"受理政府信息公开申请148件（含2022年度结转4件）。", "text-carried-in"},
    {"本年无因信息公开申请复议的情况。", "text-none"},
    {"答复政府信息公开申请139件，重复申请8件。", "text-results"},
    {"收到政府信息公开申请143件，均为自然人申请。", "text-applicants"},
    {"收到政府信息公开申请143件，已全部按要求办理。", "text-all-handled"},
    {"所有申请均已办结。", "text-all-handled"},
    {"收到、答复政府信息公开申请分别为143件和138件。", "text-handled"},
    {"行政处罚处理决定89宗。", "text-decisions"},
    {"制发行政规范性文件13个。", "text-norms"},
    {"全年行政事业性收费0元。", "text-none"},
    {"无上年结转申请。", "text-carried-in"},
    {"收到政府信息公开申请143件，自然人130件，占80.9%。", "text-percentage"},
    {"发布信息100条，其中动态类50条、乙类70条。", "text-parts"},
    {"政府信息公开行政复议18件，没有被纠正的。", "text-review"},
    {"政府信息公开行政复议18件（申请人撤回2件）、行政诉讼99件。", "text-litigation"},
    {"收到政府信息公开申请143件，133件均在规定时间内答复，9件结转下年。", "text-handled"},
    {"没有发生因政府信息公开申请而引起的行政复议等情况。", "text-none"},
    {"政府信息公开申请数量共有300件。", "text-received"},
    {"全年发生行政复议90件，其中政府信息公开行政复议17件。", "text-review"},
    {"2023年以来，受理政府信息公开申请140件。", "text-received-or-open"},
    {"收到政府信息公开申请143件（由政务平台转收），均已办结。", "text-all-handled"},
    {"受理政府信息公开申请（含上年结转）143件。", "text-received-or-open"},
    {"收到政府信息公开申请143件（其中网上100件），均已办结。", "text-all-handled"},
    {"收到政府信息公开申请143件，其中网上申请100件、信函申请43件，均已办结。", "text-all-handled"},
    {"收到政府信息公开申请143件，自然人130件，法人13件，均已办结。", "text-all-handled"},
    {"上年结转的6件申请已全部办结。", "text-carried-in"},
    {"收到政府信息公开申请143件，上年结转5件，均已办结。", "text-all-handled"},
    {"结转下年度的为零。", "text-carried-out"},
    {"作出行政处罚88件。受理申请150件。", "text-received-or-open"},
    {"收到政府信息公开申请143件，办结139件，办结率98.5%。", "text-percentage"},
    {"收到政府信息公开申请143件，办结139件，办结率99.7%。", "text-percentage"},
    {"政府信息公开行政复议18件，纠正4件，占18.2%。", "text-percentage"},
    {"政府信息公开行政复议18件，维持9件，维持率60%。", "text-percentage"},
    {"政府信息公开行政复议18件，纠正4件，纠错率18.2%。", "text-percentage"},
    {"政府信息公开行政诉讼12件，败诉1件，败诉率18%。", "text-percentage"},
    {"收到政府信息公开申请144件，其中甲局收到申请100件、乙局收到申请44件。", "text-received"},
};
}

TEST(Meanings, SentencesThatHoldAreNotAsked)
{
    for (const auto* sentence : kThatHold)
        EXPECT_EQ(textRulesOf(sentence), Lines()) << sentence;
}

TEST(Meanings, SentencesThatDoNotHoldAreAsked)
{
    for (const auto& [sentence, rule] : kThatDoNotHold)
        EXPECT_EQ(textRulesOf(sentence), Lines{rule}) << sentence;
}

TEST(Meanings, ANumberInTenThousandsHoldsIfTheTableRoundsToIt)
{
    const auto rulesWith = [](const std::string& sentence)
    {
        auto report = proseReport(sentence).row("received", {"32145", "0", "0", "0", "0", "0", "32145"});
        return findingsOf(report.analysis().findings, "text-received").size();
    };

    EXPECT_EQ(rulesWith("收到政府信息公开申请3.2万件。"), 0U);
    EXPECT_EQ(rulesWith("收到政府信息公开申请3.21万件。"), 0U);
    EXPECT_EQ(rulesWith("收到政府信息公开申请3万件。"), 0U);
    EXPECT_EQ(rulesWith("收到政府信息公开申请3.3万件。"), 1U);
    EXPECT_EQ(rulesWith("收到政府信息公开申请3.22万件。"), 1U);
}

TEST(Meanings, AQuotationOfWordsOnlyCounts)
{
    EXPECT_EQ(boundRulesOf("答复政府信息公开申请139件，“予以公开”60件。"), (Lines{"text-handled", "text-results"}));
    EXPECT_EQ(boundRulesOf("“予以公开一网通办”60件。"), Lines());
    EXPECT_EQ(boundRulesOf("全年实现“零复议、零诉讼”。"), (Lines{"text-none", "text-none"}));
}

TEST(Meanings, ATitleThatTheFormKnowsIsAWord)
{
    EXPECT_EQ(boundRulesOf("收到《政府信息公开申请书》143件。"), Lines{"text-received"});
    EXPECT_EQ(boundRulesOf("收到《政府信息公开简报》143件。"), Lines());
    EXPECT_EQ(boundRulesOf("发放《政府信息公开申请表》143份。"), Lines());
}

TEST(Meanings, ZeroOfTwoThingsIsReadBesideOtherNumbersToo)
{
    EXPECT_EQ(boundRulesOf("制发规章、规范性文件0件，废止规章、规范性文件0件。"), (Lines{"text-norms", "text-norms", "text-norms", "text-norms"}));
}

TEST(Meanings, WordsBehindANumberOfAListAreItsOwn)
{
    EXPECT_EQ(boundRulesOf("收到政府信息公开申请143件，其中139件已办结、9件正在办理。"), (Lines{"text-received", "text-handled", "text-carried-out"}));
    EXPECT_EQ(boundRulesOf("政府信息公开行政复议18件，其中9件维持、4件纠正和2件尚未审结。"), (Lines{"text-review", "text-review", "text-review", "text-review"}));
}

TEST(Meanings, TheForewordIsReadToo)
{
    const auto findings = proseReport("").paragraph("2023年，全县收到政府信息公开申请144件。").analysis().findings;

    EXPECT_EQ(findingsOf(findings, "text-received").size(), 1U);
}

/// Nobody knows whether the body that is named is the report's.
TEST(Meanings, NoneOfABodyThatTheTitleDoesNotNameMayAgreeOnly)
{
    const auto report = [](const std::string& figure)
    { return proseReport("青溪镇未收到政府信息公开申请。").title("云岫县人民政府2023年政府信息公开工作年度报告").row("received", Lines(7, figure)); };

    EXPECT_EQ(report("0").analysis().claims.at(0).result, ClaimResult::Agrees);
    EXPECT_EQ(report("3").analysis().claims.at(0).result, ClaimResult::Unbound);
}

TEST(Meanings, AYearBesideACarrySaysWhichOneItIs)
{
    EXPECT_EQ(boundRulesOf("收到政府信息公开申请143件，2022年结转5件。"), (Lines{"text-received", "text-carried-in"}));
    EXPECT_EQ(boundRulesOf("收到政府信息公开申请143件，结转2024年9件。"), (Lines{"text-received", "text-carried-out"}));
    EXPECT_EQ(boundRulesOf("收到政府信息公开申请143件，2021年结转至2023年5件。"), (Lines{"text-received", "text-carried-in"}));
}
}
