// SPDX-License-Identifier: MPL-2.0
#include "base/word_trie.hxx"

#include <gtest/gtest.h>

#include <string>

namespace gouji::test
{
namespace
{
constexpr auto kAny = [](std::size_t, std::size_t) { return true; };

std::optional<std::size_t> longestOf(const WordTrie& words, std::u32string_view text, std::size_t position = 0)
{
    const auto match = words.longestAt(text, position, kAny);
    return match ? std::optional(match->number) : std::nullopt;
}
}

TEST(WordTrie, FindsTheLongestWordAtAPlace)
{
    WordTrie words;
    words.add(U"申请", 0);
    words.add(U"申请公开", 1);
    words.add(U"公开", 2);

    EXPECT_EQ(longestOf(words, U"申请公开信息"), 1U);
    EXPECT_EQ(longestOf(words, U"申请公"), 0U);
    EXPECT_EQ(longestOf(words, U"申请公开", 2), 2U);
    EXPECT_EQ(longestOf(words, U"申"), std::nullopt);
    EXPECT_EQ(longestOf(words, U"信息"), std::nullopt);
}

TEST(WordTrie, LeavesOutWordsThatDoNotCount)
{
    WordTrie words;
    words.add(U"公开", 0);
    words.add(U"公开", 1);
    words.add(U"公开申请", 2);

    const auto match = words.longestAt(U"公开申请", 0, [](std::size_t number, std::size_t length) { return number == 1 && length == 2; });

    ASSERT_TRUE(match);
    EXPECT_EQ(match->number, 1U);
}

TEST(WordTrie, HoldsManyWordsAndCharactersBeyondTheBasicPlane)
{
    WordTrie words;
    for (char32_t character = 0x4E00; character < 0x5E00; ++character)
        words.add(std::u32string{character, U'x'}, character);
    words.add(U"\U00020000", 7);

    EXPECT_EQ(longestOf(words, U"\u4E01x"), 0x4E01U);
    EXPECT_EQ(longestOf(words, U"\U00020000"), 7U);
    EXPECT_EQ(longestOf(words, std::u32string(1, U'\u0000')), std::nullopt);
}
}
