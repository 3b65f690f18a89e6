// SPDX-License-Identifier: MPL-2.0
#include "base/limits.hxx"
#include "figures/cell_value.hxx"

#include <gtest/gtest.h>

namespace gouji
{
namespace
{
struct NumberCase
{
    const char* text;
    const char* number;
    bool hasUnusualForm;
    const char* trailingText;
};

const std::string kSixtyDigits = "123456789012345678901234567890123456789012345678901234567890";

void expectNumbers(std::initializer_list<NumberCase> cases)
{
    for (const auto& [text, number, hasUnusualForm, trailingText] : cases)
        EXPECT_EQ(parseCellValue(text), (CellValue{ValueState::Number, Decimal::parse(number), hasUnusualForm, trailingText}))
            << text;
}

void expectState(ValueState state, std::initializer_list<const char*> texts)
{
    for (const char* text : texts)
        EXPECT_EQ(parseCellValue(text), (CellValue{state, std::nullopt, false, {}})) << "\"" << text << "\"";
}
}

TEST(CellValue, PlainNumbersAreReadAsTyped)
{
    expectNumbers({{"0", "0", false, ""},
                   {"805", "805", false, ""},
                   {"-8", "-8", false, ""},
                   {"7730.28", "7730.28", false, ""},
                   {"59237.2449", "59237.2449", false, ""},
                   {"0.5", "0.5", false, ""},
                   {kSixtyDigits.c_str(), kSixtyDigits.c_str(), false, ""}});
}

TEST(CellValue, LineBreaksAroundANumberAreSilent)
{
    // A number in the second paragraph of a cell, the first one empty.
    expectNumbers({{"\n12", "12", false, ""}, {"12\n", "12", false, ""}, {"\n\n12\n", "12", false, ""}});
}

TEST(CellValue, UnusualWritingIsReadAndNoted)
{
    expectNumbers({{"１２", "12", true, ""},
                   {"３．５", "3.5", true, ""},
                   {"－８", "-8", true, ""},
                   {"−8", "-8", true, ""},
                   {"1,235", "1235", true, ""},
                   {"1，235", "1235", true, ""},
                   {"1 235", "1235", true, ""},
                   {"1\u00A0235", "1235", true, ""},
                   {"1\u3000235", "1235", true, ""},
                   {"12,345,678.90", "12345678.90", true, ""},
                   {" 0", "0", true, ""},
                   {"0\u00A0", "0", true, ""},
                   {"\u30000", "0", true, ""},
                   {"\u200B12", "12", true, ""},
                   {"1\u200B2", "12", true, ""},
                   {"12\uFEFF", "12", true, ""},
                   {"007", "7", true, ""},
                   {"00", "0", true, ""}});
}

TEST(CellValue, TextBehindANumberIsKeptApart)
{
    expectNumbers({{"22（其中修订16件）", "22", false, "（其中修订16件）"},
                   {"22\n（其中修订16件）", "22", false, "（其中修订16件）"},
                   {"55(含自然失效29件)", "55", false, "(含自然失效29件)"},
                   {"0件", "0", false, "件"},
                   {"0 件", "0", false, "件"},
                   {"22件（其中修订16件）", "22", false, "件（其中修订16件）"},
                   {"3.5万元", "3.5", false, "万元"},
                   {"251000元", "251000", false, "元"},
                   {"12，", "12", false, "，"},
                   {"5（含（上年）3件）", "5", false, "（含（上年）3件）"}});
}

TEST(CellValue, NothingToSeeIsBlank)
{
    expectState(ValueState::Blank,
                {"", " ", "\n", "\u3000", "\u00A0", "\u200B", "\uFEFF", " \n\u3000\u200B\t", "\u00AD", "\u2003"});
}

TEST(CellValue, DashesAreNeitherBlankNorZero)
{
    expectState(ValueState::Dash,
                {"/", "-", "--", "—", "——", "–", "―", "－", "／", "无", "不适用", " 无 ", "\u3000/", "无\n", "\u200B-"});
}

TEST(CellValue, WhatIsNoNumberIsUnreadable)
{
    expectState(ValueState::Unreadable, {"3/4",      "12 / 3",
                                         "12/",      "12 (3)",
                                         "12（3）",  "12、3",
                                         "1.2.3",    "5.",
                                         ".5",       "十二",
                                         "一",       "约12",
                                         "（12）",   "无数据",
                                         "- 8",      "---",
                                         "+5",       "12-15",
                                         "O",        "l2",
                                         "1,23",     "1,2345",
                                         "1234,567", "1 2",
                                         "12件3件",  "12（上年）3（本年）",
                                         "12（其中", "〇",
                                         "１２／３", "N/A",
                                         "#VALUE!"});
}

TEST(CellValue, TwoNumbersOnTwoLinesAreNotJoined)
{
    // Joined as a digit group this gave 12345.
    expectState(ValueState::Unreadable, {"12\n345", "1\n235", "12\t345", "12\u2028345"});
}

TEST(CellValue, GroupsHaveOneKindOfSeparator)
{
    // "1 235,678" is 1235.678 in half of the world.
    expectState(ValueState::Unreadable, {"1 235,678", "1,235 678", "1,235，678"});
}

TEST(CellValue, LettersTypedForDigitsAreNoNumber)
{
    // 14O was read as 14 with a word behind it.
    for (const char* text : {"14O", "3I", "3l", "12o", "14Ｏ", "2〇", "〇", "Ｏ", "O", "l2", "I", "1O件", "14 O", "5S", "10Z（更正）", "7|"})
        EXPECT_EQ(parseCellValue(text).state, ValueState::Unreadable) << text;
}

TEST(CellValue, WordsThatBeginWithSuchLettersAreWords)
{
    for (const char* text : {"14 items", "12（其中O类3件）", "14件", "3 SMS"})
        EXPECT_EQ(parseCellValue(text).state, ValueState::Number) << text;
}

TEST(CellValue, ANumberBeyondTheLimitIsUnreadable)
{
    EXPECT_EQ(parseCellValue(std::string(kMostDigits, '7')).state, ValueState::Number);
    EXPECT_EQ(parseCellValue("0." + std::string(kMostDigits - 1, '7')).state, ValueState::Number);
    EXPECT_EQ(parseCellValue(std::string(kMostDigits + 2, '7')).state, ValueState::Unreadable);
    EXPECT_EQ(parseCellValue("0." + std::string(100000, '7')).state, ValueState::Unreadable);
}
}
