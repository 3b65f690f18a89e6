// SPDX-License-Identifier: MPL-2.0
#include "base/limits.hxx"
#include "rule/sentence.hxx"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace gouji
{
namespace
{
/// The canonical text, or "offset: problem" of what is wrong.
std::string dump(std::string_view text)
{
    const auto parsed = parseSentence(text);
    if (const auto* error = std::get_if<SentenceError>(&parsed))
        return std::to_string(error->offset) + ": " + error->problem;
    return toText(std::get<RuleSentence>(parsed));
}
}

TEST(Sentence, GoodSentencesHaveOneCanonicalText)
{
    const std::array<std::array<const char*, 2>, 12> cases{{
        {"a=b", "a = b"},
        {"  a +b\n = c.d ", "a + b = c.d"},
        {"-a + b - 2*c <= 12", "-a + b - 2 * c <= 12"},
        {"1 * a >= 0", "a >= 0"},
        {"a - 3 > -4", "a - 3 > -4"},
        {"a < b", "a < b"},
        {"sum( denied ) + sum(x) = total", "sum(denied) + sum(x) = total"},
        {"for every row: natural + sum(organisations) = total", "for every row: natural + sum(organisations) = total"},
        {"for  every column in(natural,total) : a = b", "for every column in (natural, total): a = b"},
        {"for every group in (review): upheld = total", "for every group in (review): upheld = total"},
        {"if a.b > 0 then c.d > 0", "if a.b > 0 then c.d > 0"},
        {"for every row: if a > 0 then b = c", "for every row: if a > 0 then b = c"},
    }};
    for (const auto& [text, canonical] : cases)
    {
        EXPECT_EQ(dump(text), canonical) << text;
        EXPECT_EQ(dump(canonical), canonical);
    }
}

TEST(Sentence, NamesMayBeginWithAKeyword)
{
    EXPECT_EQ(dump("summary + iffy = format.inner"), "summary + iffy = format.inner");
}

TEST(Sentence, BadSentencesSayWhereAndWhatWasExpected)
{
    const std::array<std::array<const char*, 2>, 22> cases{{
        {"", "0: comparison of figures"},
        {"   ", "3: comparison of figures"},
        {"= b", "0: comparison of figures"},
        {"a", "1: one of = <= >= < >"},
        {"a b", "2: one of = <= >= < >"},
        {"a =", "3: figure or number"},
        {"a + = b", "4: figure or number"},
        {"a = b c", "6: +, - or the end"},
        {"a = b = c", "6: +, - or the end"},
        {"a == b", "3: figure or number"},
        {"a = b * 2", "6: +, - or the end"},
        {"a = 2 * ", "8: figure"},
        {"a = (b + c)", "4: figure or number"},
        {"a = sum()", "8: name of a group"},
        {"a = sum(b", "9: ')'"},
        {"for row: a = b", "4: every"},
        {"for every cell: a = b", "10: row, column or group"},
        {"for every row a = b", "14: ':'"},
        {"for every row in (): a = b", "18: name of a row, column or group"},
        {"if a then b = c", "5: one of = <= >= < >"},
        {"if a > 0 b = c", "9: then"},
        {"a = 总计", "4: figure or number"},
    }};
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(dump(text), expected) << text;
}

TEST(Sentence, NumbersTooLargeAreRefused)
{
    // 3000000000 became -1294967296.
    for (const char* text : {"a = 3000000000", "a = 99999999999999999999", "2147483648 * a = b", "a = 1000000"})
        EXPECT_TRUE(std::holds_alternative<SentenceError>(parseSentence(text))) << text;
    EXPECT_EQ(dump("999999 * a = b"), "999999 * a = b");
}

TEST(Sentence, TheFragmentBeginsAtTheOffset)
{
    const auto parsed = parseSentence("for every row: natural + = total and a long rest");

    EXPECT_EQ(std::get<SentenceError>(parsed), (SentenceError{25, "= total and a long r", "figure or number"}));
}

TEST(Sentence, OffsetsOfNamesAreThoseOfTheText)
{
    const auto parsed = std::get<RuleSentence>(parseSentence("for every row in (x): a + sum(g) = t"));

    EXPECT_EQ(parsed.quantifier->elements.at(0).offset, 18U);
    EXPECT_EQ(parsed.claim.left.at(0).operand->offset, 22U);
    EXPECT_EQ(parsed.claim.left.at(1).operand->offset, 30U);
    EXPECT_EQ(parsed.claim.right.at(0).operand->offset, 35U);
}

TEST(Sentence, WhatIsPrintedParsesToTheSame)
{
    constexpr std::array kQuantifiers{"", "for every row: ", "for every column in (a, b): ", "for every group in (c.d): "};
    constexpr std::array kTerms{"a", "b.c", "total", "sum(g)", "2 * a", "7 * sum(x)", "12", "0"};
    constexpr std::array kRelations{" = ", " <= ", " >= ", " < ", " > "};
    std::mt19937 random(20210926);
    const auto any = [&random](const auto& choices) { return std::string(choices.at(random() % choices.size())); };
    const auto sum = [&]
    {
        std::string text = (random() % 4 == 0 ? "-" : "") + any(kTerms);
        for (auto terms = random() % 4; terms > 0; --terms)
            text += (random() % 2 == 0 ? " + " : " - ") + any(kTerms);
        return text;
    };
    for (int trial = 0; trial < 2000; ++trial)
    {
        auto text = any(kQuantifiers);
        if (random() % 3 == 0)
            text += "if " + sum() + any(kRelations) + sum() + " then ";
        text += sum() + any(kRelations) + sum();
        const auto printed = dump(text);
        ASSERT_TRUE(std::holds_alternative<RuleSentence>(parseSentence(text))) << text;
        ASSERT_EQ(dump(printed), printed) << text;
    }
}

TEST(Sentence, RandomTextNeitherCrashesNorHangs)
{
    std::mt19937 random(7);
    for (int trial = 0; trial < 5000; ++trial)
    {
        std::string text(random() % 200, '\0');
        for (char& character : text)
            character = static_cast<char>(random() % 256);
        EXPECT_TRUE(std::holds_alternative<SentenceError>(parseSentence(text)));
    }
}

TEST(Sentence, IsReadUpToItsLimitAndRefusedBehindIt)
{
    std::string text = "a = b";
    while (text.size() + 4 <= kMostRuleBytes)
        text += " + c";

    EXPECT_EQ(std::get<RuleSentence>(parseSentence(text)).claim.right.size(), (text.size() - 1) / 4);
    text += " + c + c";
    EXPECT_EQ(std::get<SentenceError>(parseSentence(text)).problem, "the end, within 2000 bytes");
    EXPECT_GE(std::get<SentenceError>(parseSentence(text)).offset, kMostRuleBytes);
    EXPECT_TRUE(std::holds_alternative<SentenceError>(parseSum(text)));
}
}
