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

TEST(Text, EveryCharacterComesBackFromItsBytesAndHalfOfThemIsNone)
{
    for (char32_t character = 1; character <= 0x10FFFF; character += character < 0x10000 ? 1 : 0x101)
    {
        if (character >= 0xD800 && character <= 0xDFFF)
            continue;
        const auto bytes = toUtf8Bytes(std::u32string(1, character));
        ASSERT_EQ(toCodePoints(bytes), std::u32string(1, character)) << static_cast<unsigned>(character);
        const auto cut = bytes.substr(0, bytes.size() - 1);
        ASSERT_EQ(toCodePoints(cut), std::u32string()) << static_cast<unsigned>(character);
    }
}
}
