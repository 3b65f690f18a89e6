// SPDX-License-Identifier: MPL-2.0
#include "view/fitted_words.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// Every character is as wide as every other.
int characters(const std::string& words)
{
    int count = 0;
    for (const char byte : words)
        count += (static_cast<unsigned char>(byte) & 0xC0) == 0x80 ? 0 : 1;
    return count;
}

std::string fitted(const std::string& words, int width)
{
    return fittedWords(words, width, characters);
}
}

TEST(FittedWords, WhatFitsStaysAsItIs)
{
    EXPECT_EQ(fitted("（一）予以公开 · 总计", 12), "（一）予以公开 · 总计");
    EXPECT_EQ(fitted("", 3), "");
}

TEST(FittedWords, TheColumnIsKept)
{
    EXPECT_EQ(fitted("（三）不予公开 4.保护第三方合法权益 · 总计", 16), "（三）不予公开 4.… · 总计");
}

TEST(FittedWords, WithoutAColumnTheEndIsCut)
{
    EXPECT_EQ(fitted("本机关不掌握相关政府信息", 6), "本机关不掌…");
    EXPECT_EQ(fitted("一二 · 法人或其他组织总计", 8), "一二 · 法人…");
}

TEST(FittedWords, NoCharacterIsCutInTwoAndTheDotsAreLast)
{
    EXPECT_EQ(fitted("勾稽关系", 1), "…");
    for (int width = 1; width < 12; ++width)
        EXPECT_LE(characters(fitted("政府信息公开工作年度报告", width)), width);
}
}
