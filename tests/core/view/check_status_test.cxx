// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "view/check_status.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
CheckStatus checked()
{
    CheckStatus status;
    status.freshness = Freshness::UpToDate;
    status.holdsReport = true;
    return status;
}
}

TEST(CheckStatus, BeforeTheFirstCheckThereIsNoVerdict)
{
    EXPECT_EQ(verdictLine({}, chinese()), "");
    EXPECT_EQ(stateLine({}, chinese()), "还没有检查。");
}

TEST(CheckStatus, TheVerdictCountsWhatIsOpenAndNamesWhatIsExplained)
{
    auto status = checked();
    status.verdict = {2, 1, 0};
    EXPECT_EQ(verdictLine(status, chinese()), "2 处错误，1 处警告，0 条提示");
    status.settled = 3;
    EXPECT_EQ(verdictLine(status, chinese()), "2 处错误，1 处警告，0 条提示；另有 3 条已说明");
}

TEST(CheckStatus, AChangeIsToldWithWhatHappensNext)
{
    auto status = checked();
    status.freshness = Freshness::Changed;
    EXPECT_EQ(stateLine(status, chinese()), "文档已改动，请重新检查。");
    status.checksAgainByItself = true;
    EXPECT_EQ(stateLine(status, chinese()), "文档已改动，稍后自动检查。");
}

TEST(CheckStatus, TheComparedFileIsNamed)
{
    auto status = checked();
    status.lastYearName = "2024年报.odt";
    EXPECT_EQ(stateLine(status, chinese()), "已检查，与文档一致。已与上年报告“2024年报.odt”核对。");
}

TEST(CheckStatus, ADocumentWithoutReportIsToldSoWithTheRemedy)
{
    auto status = checked();
    status.holdsReport = false;
    status.absence = "absence.no-table";
    EXPECT_EQ(verdictLine(status, chinese()), "本文档中没有年度报告");
    EXPECT_NE(stateLine(status, chinese()).find("插入年报"), std::string::npos);
}

TEST(CheckStatus, AVerdictWithoutFaultSaysWhatWasChecked)
{
    auto status = checked();
    status.scope = {200, 39, 12, false};
    EXPECT_EQ(scopeLine(status, chinese()), "200 格 · 39 条关系 · 12 句 · 未与上年核对");
    status.scope.lastYear = true;
    EXPECT_EQ(scopeLine(status, chinese()), "200 格 · 39 条关系 · 12 句 · 已与上年核对");
    status.verdict = {0, 1, 0};
    EXPECT_EQ(scopeLine(status, chinese()), "");
}

TEST(CheckStatus, AReportThatIsBeingFilledInIsNotReady)
{
    auto status = checked();
    status.progress = {{"表三", 41, 175, std::nullopt}, {"", 2, 12, std::nullopt}};
    EXPECT_EQ(verdictLine(status, chinese()), "尚未填完，已填的没有发现问题");
    EXPECT_EQ(scopeLine(status, chinese()), "");
    EXPECT_EQ(progressText(status.progress.front(), chinese()), "表三 41/175");
    EXPECT_EQ(progressText(status.progress.back(), chinese()), "文字 2/12");
    status.verdict = {1, 0, 0};
    EXPECT_TRUE(verdictLine(status, chinese()).starts_with("1 处错误"));
}

TEST(CheckStatus, WhatIsNotToldWhileBlanksAreLeftIsSaid)
{
    auto status = checked();
    status.judgement = Judgement::WhileTyping;
    EXPECT_EQ(stateLine(status, chinese()), "已检查，与文档一致。");
    status.progress.push_back({"表三", 3, 10, std::nullopt});
    EXPECT_EQ(stateLine(status, chinese()), "已检查，与文档一致。空白处暂不提示，点“检查”可看全部。");
    status.judgement = Judgement::AsFiled;
    EXPECT_EQ(stateLine(status, chinese()), "已检查，与文档一致。");
}
}
