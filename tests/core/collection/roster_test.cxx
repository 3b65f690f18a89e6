// SPDX-License-Identifier: MPL-2.0
#include "base/limits.hxx"
#include "collection/roster.hxx"

#include <gtest/gtest.h>

#include <random>

namespace gouji::test
{
namespace
{
constexpr const char* kFile = "名单.csv";

/// "unit = other, other", one by one.
std::vector<std::string> unitsOf(const std::string& text)
{
    const auto roster = parseRoster(text, kFile);
    if (!roster)
        return {messageKey(roster.error().code)};
    std::vector<std::string> units;
    for (const auto& unit : roster.value().units)
    {
        units.push_back(unit.name);
        for (const auto& name : unit.otherNames)
            units.back() += (&name == &unit.otherNames.front() ? " = " : ", ") + name;
    }
    return units;
}

Arguments problemOf(const std::string& text)
{
    const auto roster = parseRoster(text, kFile);
    return roster ? Arguments() : roster.error().arguments;
}

using Units = std::vector<std::string>;
}

TEST(Roster, IsAUnitPerLine)
{
    EXPECT_EQ(unitsOf("云岫县民政局\n云岫县教育局\r\n\n  云岫县审计局　\r云岫县司法局"),
              (Units{"云岫县民政局", "云岫县教育局", "云岫县审计局", "云岫县司法局"}));
}

TEST(Roster, ColumnsBehindTheUnitAreOtherNames)
{
    EXPECT_EQ(unitsOf("\xEF\xBB\xBF云岫县民政局,县民政局,\n云岫县教育局;教体局\n云岫县审计局\t审计局"),
              (Units{"云岫县民政局 = 县民政局", "云岫县教育局 = 教体局", "云岫县审计局 = 审计局"}));
}

TEST(Roster, HeadingsSayWhichColumnsHoldNames)
{
    EXPECT_EQ(unitsOf("序号,单位名称,联系人,其他名称\n1,云岫县民政局,张三,县民政局\n2,云岫县教育局,李四,\n"),
              (Units{"云岫县民政局 = 县民政局", "云岫县教育局"}));
    EXPECT_EQ(unitsOf("Unit, Other names\nA 局, B 局"), (Units{"A 局 = B 局"}));
}

TEST(Roster, NumbersAreNoNames)
{
    EXPECT_EQ(unitsOf("1,云岫县民政局,0517-83900000\n2,云岫县教育局,83900001"), (Units{"云岫县民政局", "云岫县教育局"}));
}

TEST(Roster, QuotedFieldsMayHoldSeparatorsLinesAndQuotes)
{
    EXPECT_EQ(unitsOf("\"云岫县,民政局\",\"所谓\"\"民政\"\"\n局\"\n云岫县\"教育\"局"), (Units{"云岫县,民政局 = 所谓\"民政\"\n局", "云岫县\"教育\"局"}));
}

TEST(Roster, WhatIsWrongIsToldWithItsLine)
{
    const std::string gbk = "\xD4\xC6\xE1\xB6\xCF\xD8";
    EXPECT_EQ(unitsOf("云岫县民政局\n" + gbk), (Units{"roster-not-utf8"}));
    EXPECT_EQ(problemOf("云岫县民政局\n" + gbk), (Arguments{{"file", kFile}, {"line", "2"}}));
    EXPECT_EQ(unitsOf("云岫县民政局\n\"云岫县教育局\n云岫县审计局"), (Units{"roster-quote-open"}));
    EXPECT_EQ(problemOf("云岫县民政局\n\"云岫县教育局\n云岫县审计局"), (Arguments{{"file", kFile}, {"line", "2"}}));
    EXPECT_EQ(unitsOf("云岫县民政局,民政局\n云岫县教育局\n云岫县 民政局"), (Units{"roster-name-twice"}));
    EXPECT_EQ(problemOf("云岫县民政局,民政局\n云岫县教育局\n云岫县 民政局"),
              (Arguments{{"file", kFile}, {"line", "3"}, {"name", "云岫县 民政局"}, {"firstLine", "1"}}));
    EXPECT_EQ(unitsOf(std::string(kMostUnitNameCharacters + 1, 'x')), (Units{"roster-name-too-long"}));
    EXPECT_EQ(unitsOf("\xEF\xBB\xBF\n,,\n12\n"), (Units{"roster-empty"}));
    EXPECT_EQ(unitsOf(std::string(kMostRosterBytes + 1, '\n')), (Units{"roster-too-large"}));
}

TEST(Roster, MoreUnitsThanThereAreIsNoRoster)
{
    std::string lines;
    for (std::size_t unit = 0; unit <= kMostRosterUnits; ++unit)
        lines += "u" + std::to_string(unit) + "\n";
    EXPECT_EQ(unitsOf(lines), (Units{"roster-too-large"}));
}

TEST(Roster, AnyBytesGiveARosterOrAnError)
{
    const std::string alphabet = "\",;\t\r\n 1a\xE4\xBA\x91\xEF\xBB\xBF\xFF\0"; // the last two are no text
    for (unsigned seed = 0; seed < 3000; ++seed)
    {
        std::mt19937 random(seed);
        std::string bytes;
        for (auto length = random() % 60; length > 0; --length)
            bytes += alphabet[random() % alphabet.size()];
        const auto roster = parseRoster(bytes, kFile);
        if (!roster)
            continue;
        for (const auto& unit : roster.value().units)
            EXPECT_FALSE(unit.name.empty()) << seed;
    }
}
}
