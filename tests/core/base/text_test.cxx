// SPDX-License-Identifier: MPL-2.0
#include "base/text.hxx"

#include <gtest/gtest.h>

namespace gouji
{
TEST(Trimmed, SpacesAndInvisibleCharactersGoAtBothEndsAndStayWithin)
{
    EXPECT_EQ(trimmed("  表三\u3000"), "表三");
    EXPECT_EQ(trimmed("\u200B\uFEFF 一 \u00A0二\t\n"), "一 \u00A0二");
    EXPECT_EQ(trimmed("12"), "12");
    EXPECT_EQ(trimmed("é"), "é");
}

TEST(Trimmed, OfBlankTextNothingIsLeft)
{
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed(" \u3000\u200B"), "");
}

TEST(Trimmed, BrokenBytesEndIt)
{
    EXPECT_EQ(trimmed(" \xE8\xA1 "), "\xE8\xA1");
    EXPECT_EQ(trimmed("\x80 "), "\x80");
}
}
