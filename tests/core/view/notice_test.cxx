// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "view/entry_lines.hxx"
#include "view/notice.hxx"
#include "words/display_width.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const Notice kFilled{"ui.fill.done", {{"count", "12"}}, NoticeEnd::NextEdit, 5};
}

TEST(Notice, OfWhatWasDoneEndsWithTheNextChangeOfTheDocument)
{
    EXPECT_TRUE(stillHolds(kFilled, {5, true}));
    EXPECT_FALSE(stillHolds(kFilled, {6, false})); // an undo is a change as well
}

TEST(Notice, OfACauseEndsWithTheCheckThatLooksForItAgain)
{
    const Notice unreadable{"error.reasons-unreadable", {}, NoticeEnd::NextCheck, 5};
    EXPECT_TRUE(stillHolds(unreadable, {9, false}));
    EXPECT_FALSE(stillHolds(unreadable, {9, true}));
}

TEST(Notice, WhatTheVerdictSaysIsNotSaidAgain)
{
    CheckStatus status;
    status.freshness = Freshness::UpToDate;
    status.absence = "absence.no-table";
    EXPECT_EQ(noticeLine({"panel.no-report", {}, NoticeEnd::NextCheck, 0}, status, chinese()), "");
    EXPECT_EQ(noticeLine({"absence.no-table", {}, NoticeEnd::NextCheck, 0}, status, chinese()), "");
    EXPECT_EQ(noticeLine(kFilled, status, chinese()), "已填写 12 个单元格。");
}

TEST(Notice, AnErrorThatTheStatusIsAboutIsNotSaidAgain)
{
    CheckStatus status;
    status.freshness = Freshness::UpToDate;
    EXPECT_EQ(noticeLine(noticeOf({ErrorCode::NoReport, {}}), status, chinese()), "");
    EXPECT_NE(noticeLine(noticeOf({ErrorCode::DocumentReadOnly, {}}), status, chinese()), "");
    status.hold = WriteHold::ReadOnly;
    status.holdsReport = true;
    EXPECT_EQ(noticeLine(noticeOf({ErrorCode::DocumentReadOnly, {}}), status, chinese()), "");
    EXPECT_NE(noticeLine(noticeOf({ErrorCode::NoReport, {}}), status, chinese()), "");
}

TEST(Notice, OfAnErrorSaysItsSentenceWithWordsForItsKeys)
{
    const auto notice = noticeOf({ErrorCode::CellNotPlain, {{"place", "B2"}, {"content", "content.comment"}}});
    EXPECT_EQ(noticeText(notice, chinese()), "B2 含有批注，写入会丢失，没有写入。请先移走。");
    EXPECT_FALSE(stillHolds(notice, {1, false}));
}

TEST(Notice, RemarksStandBehindWhatWasDone)
{
    Notice notice = kFilled;
    notice.remarks.resize(2);
    notice.remarks.front().message = "panel.blank";
    EXPECT_EQ(noticeText(notice, chinese()).substr(0, noticeText(notice, chinese()).find_last_of('\n')), "已填写 12 个单元格。\n空白");
    EXPECT_EQ(noticeLine(notice, {}, chinese()).substr(0, std::string("已填写 12 个单元格。 空白").size()), "已填写 12 个单元格。 空白");
}

TEST(Notice, IsNoLongerThanTwoLinesInBothLanguages)
{
    for (const auto& [language, catalog] : catalogs())
        for (const auto& [key, text] : catalog.texts())
            EXPECT_LE(displayWidth(noticeLine({key, {}, NoticeEnd::NextEdit, 0}, {}, catalog)), 2 * kEntryLineWidth) << key;
}
}
