// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "message/display_width.hxx"
#include "panel/entry_lines.hxx"
#include "panel/notice.hxx"

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
    const Notice unreadable{"error.reasons-unreadable", {}, NoticeEnd::Reason, 5};
    EXPECT_TRUE(stillHolds(unreadable, {9, false}));
    EXPECT_FALSE(stillHolds(unreadable, {9, true}));
}

TEST(Notice, WhatTheVerdictSaysIsNotSaidAgain)
{
    CheckStatus status;
    status.freshness = Freshness::UpToDate;
    EXPECT_EQ(noticeLine({"panel.no-report", {}, NoticeEnd::Reason, 0}, status, chinese()), "");
    EXPECT_EQ(noticeLine({"panel.state.no-report", {}, NoticeEnd::Reason, 0}, status, chinese()), "");
    EXPECT_EQ(noticeLine(kFilled, status, chinese()), "已填写 12 个单元格。");
}

TEST(Notice, IsNoLongerThanTwoLinesInBothLanguages)
{
    for (const auto& [language, catalog] : catalogs())
        for (const auto& [key, text] : catalog.texts())
            EXPECT_LE(displayWidth(noticeLine({key, {}, NoticeEnd::NextEdit, 0}, {}, catalog)), 2 * kEntryLineWidth) << key;
}
}
