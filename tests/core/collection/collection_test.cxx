// SPDX-License-Identifier: MPL-2.0
#include "support/filed_reports.hxx"
#include "support/forms.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// "unit: filing files → may be", unit by unit.
Lines linesOf(const Collection& collection)
{
    const std::map<Filing, std::string> words{
        {Filing::Missing, "missing"}, {Filing::Once, "once"}, {Filing::TwiceAlike, "twice alike"}, {Filing::TwiceDifferently, "twice"}};
    Lines lines;
    for (const auto& unit : collection.units)
    {
        auto line = unit.name + (unit.isOnRoster ? "" : "?") + ": " + words.at(unit.filing);
        for (const auto report : unit.reports)
            line += " " + collection.reports[report].file;
        for (const auto& name : unit.mayBe)
            line += " → " + name;
        lines.push_back(line);
    }
    return lines;
}

Lines filesOf(const Collection& collection, const std::vector<std::size_t>& reports)
{
    Lines files;
    for (const auto report : reports)
        files.push_back(collection.reports[report].file);
    return files;
}
}

TEST(Collection, SaysWhoFiledAndWhoDidNot)
{
    const auto collection = collected({filed("a", reportOf("云岫县民政局")), filed("b", reportOf("云岫县教育局"))},
                                      rosterOf({"云岫县教育局", "云岫县审计局", "云岫县民政局"}));
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县教育局: once b", "云岫县审计局: missing", "云岫县民政局: once a"}));
    EXPECT_EQ(collection.year, 2023);
    EXPECT_EQ(collection.form, &form2021());
}

TEST(Collection, AUnitIsKnownByItsOtherNamesAndWithoutItsSuperior)
{
    Roster roster = rosterOf({"云岫县民政局", "云岫县人民政府办公室", "云岫县教育体育局"});
    roster.units[2].otherNames = {"云岫县教育局"};
    const auto collection =
        collected({filed("a", reportOf("淮海市云岫县民政局")), filed("b", reportOf("云岫县政府办公室")), filed("c", reportOf("云岫县教育局"))}, roster);
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县民政局: once a", "云岫县人民政府办公室: once b", "云岫县教育体育局: once c"}));
}

TEST(Collection, ARosterTellsAGovernmentFromItsOffice)
{
    const auto roster = rosterOf({"云岫县人民政府", "云岫县人民政府办公室"});
    const auto collection = collected({filed("a", reportOf("云岫县人民政府办公室")), filed("b", reportOf("云岫县人民政府")), filed("c", reportOf("云岫县"))}, roster);
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县人民政府: once b", "云岫县人民政府办公室: once a",
                                          "云岫县?: once c → 云岫县人民政府 → 云岫县人民政府办公室"}));
}

TEST(Collection, TheLongestNameThatFitsIsMeant)
{
    const auto collection = collected({filed("a", reportOf("淮海市云岫县教育局"))}, rosterOf({"教育局", "云岫县教育局"}));
    EXPECT_EQ(linesOf(collection), (Lines{"教育局: missing", "云岫县教育局: once a"}));
}

TEST(Collection, AShortNameOfSeveralUnitsIsNeverAssigned)
{
    const auto collection = collected({filed("a", reportOf("教育局"))}, rosterOf({"云岫县教育局", "临溪县教育局"}));
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县教育局: missing", "临溪县教育局: missing", "教育局?: once a → 云岫县教育局 → 临溪县教育局"}));
}

TEST(Collection, TheNearestNameIsProposedAndNeverAssumed)
{
    const auto collection = collected({filed("a", reportOf("云岫县民证局")), filed("b", reportOf("东海港务集团公司"))},
                                      rosterOf({"云岫县民政局", "云岫县自然资源局"}));
    EXPECT_EQ(linesOf(collection),
              (Lines{"云岫县民政局: missing", "云岫县自然资源局: missing", "云岫县民证局?: once a → 云岫县民政局", "东海港务集团公司?: once b"}));
    EXPECT_FALSE(collection.isCounted(collection.units[2]));
}

TEST(Collection, OnlyANameThatIsAllButEqualIsProposed)
{
    const auto roster = rosterOf({"云岫县财政局", "云岫县城东街道办事处", "云岫县第二中学", "云岫县教育体育局", "云岫县城关镇", "云岫县司法局"});
    const std::vector<std::pair<const char*, const char*>> proposals{
        {"云岫县教育局", "云岫县教育体育局"}, {"云岫县财攻局", "云岫县财政局"}, {"云岫财政局", "云岫县财政局"}, {"云岫县政财局", "云岫县财政局"},
        {"云岫县民族局", ""}, {"云岫县水利局", ""}, {"云岫县城西街道办事处", ""}, {"云岫县第三中学", ""}, {"云岫县城关镇中学", ""}};
    for (const auto& [name, proposal] : proposals)
    {
        const auto collection = collected({filed("a", reportOf(name))}, roster);
        EXPECT_EQ(collection.units.back().mayBe, *proposal == '\0' ? Lines() : Lines{proposal}) << name;
    }
    const auto both = collected({filed("a", reportOf("云岫县民政局")), filed("b", reportOf("云岫县财政局"))}, roster);
    EXPECT_EQ(both.units.back().mayBe, Lines()) << "that unit has filed its own";
}

TEST(Collection, TwiceIsAlikeOrDifferent)
{
    const auto again = reportOf("云岫县民政局").cell("proactive.rules.issued", "０");
    const auto other = reportOf("云岫县教育局").cell("proactive.fees.amount", "1");
    const auto collection = collected({filed("a", reportOf("云岫县民政局")), filed("b", again), filed("c", reportOf("云岫县教育局")), filed("d", other)},
                                      rosterOf({"云岫县民政局", "云岫县教育局"}));
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县民政局: twice alike a b", "云岫县教育局: twice c d"}));
}

TEST(Collection, ReportsOfOtherYearsAndFormsStandAside)
{
    const auto old = ReportFixture(form2019()).title("云岫县民政局2020年政府信息公开工作年度报告");
    std::vector<FileOutcome> files;
    for (const char* unit : {"云岫县民政局", "云岫县教育局"})
        files.push_back(filed(unit, reportOf(unit)));
    files.push_back(filed("2022", reportOf("云岫县审计局", 2022)));
    files.push_back(filed("2020", old));
    files.push_back(filed("undated", ReportFixture(form2021()).title("云岫县司法局政府信息公开工作年度报告").withoutHeadings()));
    const auto collection = collected(files);
    EXPECT_EQ(collection.year, 2023);
    EXPECT_EQ(filesOf(collection, collection.ofOtherYear), (Lines{"2022", "2020", "undated"}));
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县民政局?: once 云岫县民政局", "云岫县教育局?: once 云岫县教育局"}));

    const auto asked = collect(files, nullptr, {2020, ""});
    EXPECT_EQ(asked.form, &form2019());
    EXPECT_EQ(linesOf(asked), (Lines{"云岫县民政局?: once 2020"}));
}

TEST(Collection, AUnitThatHasFiledTwiceCountsOnceForTheYear)
{
    EXPECT_EQ(collected({filed("a", reportOf("甲县民政局", 2024)), filed("a2", reportOf("甲县民政局", 2024)), filed("b", reportOf("乙县民政局")),
                         filed("c", reportOf("丙县民政局"))})
                  .year,
              2023);
}

TEST(Collection, OfEquallyFrequentYearsTheLastIsMeant)
{
    EXPECT_EQ(collected({filed("a", reportOf("甲县民政局", 2022)), filed("b", reportOf("乙县民政局"))}).year, 2023);
}

TEST(Collection, WhatCannotBeReadIsNamedWithItsReason)
{
    const auto collection = collected({unread("a.docx", ErrorCode::FileDamaged), unread("b.odt", ErrorCode::NoReport)}, rosterOf({"云岫县民政局"}));
    ASSERT_EQ(collection.unread.size(), 2U);
    EXPECT_EQ(collection.unread[0].file, "a.docx");
    EXPECT_EQ(collection.unread[1].error.code, ErrorCode::NoReport);
    EXPECT_EQ(collection.form, nullptr);
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县民政局: missing"}));
}

TEST(Collection, WithoutARosterUnitsAreTheSameAsTheirNamesSay)
{
    const auto collection = collected({filed("a", reportOf("云岫县民政局")), filed("b", reportOf("淮海市云岫县民政局")), filed("c", reportOf("临溪县教育局")),
                                       filed("d", reportOf("云岫县教育局")), filed("e", reportOf("教育局"))});
    EXPECT_EQ(linesOf(collection), (Lines{"云岫县民政局?: twice alike a b", "临溪县教育局?: once c", "云岫县教育局?: once d", "教育局?: once e"}))
        << "教育局 may be either, and is a unit of its own";
}

TEST(Collection, ReportsThatNameNoUnitAreNeverTheSame)
{
    const auto nameless = ReportFixture(form2021()).title("2023年政府信息公开工作年度报告");
    const auto collection = collected({filed("a", nameless), filed("b", nameless)});
    EXPECT_EQ(linesOf(collection), (Lines{"?: once a", "?: once b"}));
}
}
