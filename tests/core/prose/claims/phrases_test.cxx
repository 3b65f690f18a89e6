// SPDX-License-Identifier: MPL-2.0
// Every rule of the prose: a sentence that agrees with the tables, one that contradicts them, and one that claims nothing.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/prose_report.hxx"

#include "prose/claims/read_claims.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct PhraseCase
{
    const char* rule;
    const char* agrees;
    const char* contradicts;
    const char* silent;
};

const PhraseCase kCases[] = {
    {"text-received", "全年收到政府信息公开申请143件。", "全年收到政府信息公开申请134件。", "全年收到群众来信134件。"},
    {"text-received-or-open", "全年受理政府信息公开申请148件。", "全年受理政府信息公开申请149件。", "全年受理网络问政149件。"},
    {"text-carried-in", "收到依申请公开143件，上年结转5件。", "收到依申请公开143件，上年结转6件。", "上年结转预算资金6万元。"},
    {"text-handled", "共答复信息公开申请139件。", "共答复信息公开申请138件。", "共答复网民留言138件。"},
    {"text-carried-out", "收到政府信息公开申请143件，9件结转下年度办理。", "收到政府信息公开申请143件，8件结转下年度办理。",
     "收到政府信息公开申请143件，8个项目结转下年度实施。"},
    {"text-results", "答复政府信息公开申请139件，其中不予公开9件。", "答复政府信息公开申请139件，其中不予公开19件。",
     "答复政府信息公开申请139件，其中主动撤回19件。"},
    {"text-applicants", "收到政府信息公开申请143件，其中自然人130件。", "收到政府信息公开申请143件，其中自然人131件。",
     "收到政府信息公开申请143件，其中网上申请131件。"},
    {"text-percentage", "答复政府信息公开申请139件，部分公开20件，占14.38%。", "答复政府信息公开申请139件，部分公开20件，占14.83%。",
     "答复政府信息公开申请139件，同比增长14.83%。"},
    {"text-review", "政府信息公开行政复议18件，其中结果纠正4件。", "政府信息公开行政复议18件，其中结果纠正5件。", "备案行政复议案件25件。"},
    {"text-litigation", "政府信息公开行政诉讼12件。", "政府信息公开行政诉讼7件。", "调解行政争议7起。"},
    {"text-disputes", "政府信息公开行政复议、行政诉讼案件共30件。", "政府信息公开行政复议、行政诉讼案件共25件。", "办理信访案件25件。"},
    {"text-norms", "制发行政规范性文件14件，废止3件。", "制发行政规范性文件14件，废止4件。", "清理规范性文件41件。"},
    {"text-decisions", "作出行政处罚决定88件。", "作出行政处罚决定89件。", "公示行政处罚信息89条。"},
    {"text-none", "本单位无政府规章。", "全年未发生政府信息公开行政复议。", "全年未发生安全事故。"},
    {"text-all-handled", "收到政府信息公开申请143件，均已办结，另有9件结转下年度。", "收到政府信息公开申请143件，均已办结。", "收到工单143件，均已办结。"},
    {"text-fee-count", "全年向3件申请收取信息处理费。", "全年收取信息处理费200件。", "全年收取信息处理费0元。"},
    {"text-parts", "行政复议18件，其中维持9件、纠正4件、其他3件、尚未审结2件。", "开展检查8次，其中专项检查6次、抽查4次。", "开展检查8次，其中专项检查6次。"},
};

std::vector<Finding> findingsIn(const std::string& sentence, const std::string& rule)
{
    return findingsOf(proseReport(sentence).analysis().findings, rule);
}
}

TEST(Phrases, TheReportItselfIsClean)
{
    EXPECT_EQ(rulesOf(proseReport("").analysis().findings), std::vector<std::string>());
}

TEST(Phrases, OnlyTheContradictingSentenceOfEachRuleIsAsked)
{
    for (const auto& phrase : kCases)
    {
        SCOPED_TRACE(phrase.rule);
        EXPECT_TRUE(findingsIn(phrase.agrees, phrase.rule).empty()) << phrase.agrees;
        EXPECT_TRUE(proseReport(phrase.silent).analysis().findings.empty()) << phrase.silent;
        const auto findings = findingsIn(phrase.contradicts, phrase.rule);
        ASSERT_EQ(findings.size(), 1U) << phrase.contradicts;
        EXPECT_EQ(findings.front().severity, Severity::Warning);
        EXPECT_TRUE(findings.front().place.isPassage());
    }
}

/// A right number behind a wrong one is not accused for it, and a wrong one is told once.
TEST(Phrases, ARepeatIsAskedOnlyWhereNoTableDecides)
{
    const std::string different = "收到政府信息公开申请143件。全年收到政府信息公开申请144件。";
    const auto undecided = [](const std::string& sentence) { return proseReport(sentence).row("received", Lines(7, "/")).analysis().findings; };

    EXPECT_EQ(rulesOf(proseReport(different).analysis().findings), Lines{"text-received"});
    EXPECT_EQ(findingsOf(undecided(different), "text-repeat").size(), 1U);
    EXPECT_TRUE(findingsOf(undecided("收到政府信息公开申请143件。收到的政府信息公开申请143件。"), "text-repeat").empty());
    EXPECT_TRUE(findingsOf(undecided("收到政府信息公开申请143件。收到来信144件。"), "text-repeat").empty());
}

/// The tables tell which number is wrong, and a list need not name every kind.
TEST(Phrases, PartsThatTheTablesDecideAreToldByThemAlone)
{
    EXPECT_EQ(rulesOf(proseReport("行政复议18件，其中维持9件、纠正5件、其他3件、尚未审结2件。").analysis().findings), Lines{"text-review"});
    EXPECT_EQ(rulesOf(proseReport("收到政府信息公开申请143件，其中自然人130件、商业企业7件。").analysis().findings), Lines());
}

TEST(Phrases, AFeeNoticeThatWasNotSentLeavesNoUnpaidFee)
{
    const auto report = proseReport("全年未发出信息处理费收费通知。").row("other_misc", {"8", "0", "0", "0", "0", "0", "8"}).row("other_fee_unpaid", {"2", "0", "0", "0", "0", "0", "2"});

    const auto finding = theFinding(report.analysis().findings, "text-fee-notice");

    EXPECT_EQ(finding.left->value, Decimal(0));
    EXPECT_EQ(finding.right->value, Decimal(2));
    EXPECT_EQ(idsOf(finding), std::vector<std::string>{"applications.other_fee_unpaid.total"});
}

TEST(Phrases, AContradictionShowsSentenceNumberAndTheTablesMakeUp)
{
    const auto finding = theFinding(proseReport("经统计，政府信息公开行政诉讼 7 件。").analysis().findings, "text-litigation");

    EXPECT_EQ(finding.place.passage, "政府信息公开行政诉讼 7 件");
    EXPECT_EQ(argument(finding, "sentence"), "经统计，政府信息公开行政诉讼 7 件。");
    EXPECT_EQ(argument(finding, "number"), "7");
    EXPECT_EQ(finding.left->value, Decimal(7));
    EXPECT_EQ(finding.right->value, Decimal(12));
    EXPECT_EQ(idsOf(finding), (std::vector<std::string>{"disputes.lawsuit_direct.total", "disputes.lawsuit_after_review.total"}));
    EXPECT_NE(sentence(finding).find("7 + 5 = 12"), std::string::npos) << sentence(finding);
}

TEST(Phrases, AnAmbiguousNumberIsAskedOnlyIfNoReadingFits)
{
    EXPECT_TRUE(proseReport("受理政府信息公开申请143件。").analysis().findings.empty());
    EXPECT_TRUE(proseReport("受理政府信息公开申请148件。").analysis().findings.empty());

    const auto finding = theFinding(proseReport("受理政府信息公开申请139件。").analysis().findings, "text-received-or-open");

    EXPECT_FALSE(finding.right);
    EXPECT_EQ(idsOf(finding), std::vector<std::string>{"applications.received.total"});
    EXPECT_NE(sentence(finding).find("143"), std::string::npos);
    EXPECT_NE(sentence(finding).find("143 + 5 = 148"), std::string::npos);
}

TEST(Phrases, ABlankTotalIsComparedAsWhatMakesItUp)
{
    const auto report = proseReport("答复政府信息公开申请139件，予以公开61件。").cell("applications.granted.total", "");

    const auto finding = theFinding(report.analysis().findings, "text-results");

    EXPECT_EQ(finding.right->value, Decimal(60));
    EXPECT_EQ(idsOf(finding), (std::vector<std::string>{"applications.granted.natural", "applications.granted.business", "applications.granted.research",
                                                        "applications.granted.public_interest", "applications.granted.legal_service", "applications.granted.other"}));
}

TEST(Phrases, AllUpheldIsAskedBlockByBlock)
{
    const auto findings = proseReport("政府信息公开行政复议18件，诉讼12件，均获维持。").analysis().findings;

    ASSERT_EQ(rulesOf(findings), (std::vector<std::string>{"text-review", "text-litigation"}));
    EXPECT_EQ(findings.front().left->value, Decimal(18));
    EXPECT_EQ(findings.front().right->value, Decimal(9));
    EXPECT_EQ(idsOf(findings.front()), (std::vector<std::string>{"disputes.review.upheld", "disputes.review.corrected", "disputes.review.other", "disputes.review.pending"}));
}

TEST(Phrases, EveryNumberIsReadAndEachAtItsPlace)
{
    const auto claims = proseReport("2023年开展培训３次，收到政府信息公开申请 143 件。").analysis().claims;

    ASSERT_EQ(claims.size(), 2U);
    EXPECT_EQ(claims[0].number.text, "３");
    EXPECT_EQ(claims[0].result, ClaimResult::Unbound);
    EXPECT_EQ(claims[1].number.text, "143");
    EXPECT_EQ(claims[1].result, ClaimResult::Agrees);
    EXPECT_EQ(claims[1].section, "overview");
    EXPECT_EQ(claims[1].words.text, "收到政府信息公开申请 143 件");
}

TEST(Phrases, WhatAClaimSaysOutlivesItsParagraph)
{
    auto claims = readClaims(std::string("收到政府信息公开申请 143 件，答复 12 件。"), form2021().phrasebook, "");
    ASSERT_EQ(claims.size(), 2U);
    const auto last = claims.back();
    claims.clear();

    EXPECT_EQ(last.words.text, "答复 12 件");
    EXPECT_EQ(last.number.text, "12");
    EXPECT_EQ(last.sentence->passage, "收到政府信息公开申请 143 件，答复 12 件。");
}

TEST(Phrases, AnOfficeCountsWhatItDoesInItsGovernmentsName)
{
    const std::string sentence = "办公室代表县政府收到政府信息公开申请12件。";

    EXPECT_TRUE(proseReport(sentence).analysis().findings.empty());
    EXPECT_EQ(rulesOf(proseReport(sentence).title("云岫县人民政府办公室2023年政府信息公开工作年度报告").analysis().findings),
              std::vector<std::string>{"text-received"});
}
}
