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

TEST(Text, DropsBytesThatAreNoCharacter)
{
    EXPECT_EQ(toCodePoints("\xE4\xB8\xAD"), U"\u4E2D");
    EXPECT_EQ(toCodePoints("\xEF\xBC\x81"), U"\uFF01");
    EXPECT_EQ(toCodePoints("\xF0\xA0\x80\x80"), U"\U00020000");
    for (const char* malformed : {"\xE4\xB8", "\xE0\x80\x80", "\xED\xA0\x80", "\xE4", "\x80", "\xFF"})
    {
        const auto read = toCodePoints(std::string(malformed) + "a");
        EXPECT_TRUE(read.empty() || read == U"a") << malformed;
    }
}
}
