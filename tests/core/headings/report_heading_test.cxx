// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "headings/heading_reader.hxx"
#include "headings/report_heading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const TitleWords& words()
{
    return disclosureWords();
}
}

TEST(ReportHeading, TitlesAreRecognised)
{
    for (const char* text : {"云岫县2023年政府信息公开工作年度报告", "政府信息公开工作年度报告",
                             "2023 年度\n政府信息公开 工作年度报告", "云岫县人民政府办公室２０２３年政府信息公开工作年度报告"})
        EXPECT_TRUE(isTitle(text, words())) << text;
}

TEST(ReportHeading, SentencesThatMentionAReportAreNoTitles)
{
    for (const char* text :
         {"", "一、总体情况", "云岫县2023年政府工作报告",
          "根据《中华人民共和国政府信息公开条例》第五十条的规定，由云岫县人民政府办公室编制本年度政府信息公开工作年度报告，"
          "报告全文在县政府门户网站公布，欢迎公众查阅并提出意见。"})
        EXPECT_FALSE(isTitle(text, words())) << text;
    EXPECT_FALSE(isTitle(std::string(100000, 'x') + "政府信息公开工作年度报告", words()));
}

TEST(ReportHeading, TheYearOfATitleIsRead)
{
    EXPECT_EQ(yearInTitle("云岫县2023年政府信息公开工作年度报告", words()), 2023);
    EXPECT_EQ(yearInTitle("云岫县 ２０２１ 年 政府信息公开工作年度报告", words()), 2021);
    EXPECT_EQ(yearInTitle("2020年度政府信息公开工作年度报告", words()), 2020);
    EXPECT_EQ(yearInTitle("2024年1月公布 2023年度政府信息公开工作年度报告", words()), 2023);
    EXPECT_EQ(yearInTitle("政府信息公开工作年度报告", words()), std::nullopt);
    EXPECT_EQ(yearInTitle("1023年政府信息公开工作年度报告", words()), std::nullopt);
    EXPECT_EQ(yearInTitle("23年政府信息公开工作年度报告", words()), std::nullopt);
}

TEST(ReportHeading, TheYearOfThePeriodIsRead)
{
    EXPECT_EQ(yearOfPeriod("数据统计期限为自2023年1月1日起至2023年12月31日止。", words()), 2023);
    EXPECT_EQ(yearOfPeriod("从 2024 年 1 月 1 日到12月31日", words()), 2024);
    EXPECT_EQ(yearOfPeriod("2024年1月1日至12月31日", words()), 2024);
    EXPECT_EQ(yearOfPeriod("本报告于2024年1月15日公布", words()), std::nullopt);
    EXPECT_EQ(yearOfPeriod("2024年11月1日", words()), std::nullopt);
}

TEST(ReportHeading, TheUnitIsReadWithoutYearAndPrompts)
{
    EXPECT_EQ(unitInTitle("云岫县交通运输局 2023 年政府信息公开工作年度报告", words()), "云岫县交通运输局");
    EXPECT_EQ(unitInTitle("云岫县2023年度政府信息公开工作年度报告", words()), "云岫县");
    EXPECT_EQ(unitInTitle("云岫县2023政府信息公开工作年度报告", words()), "云岫县");
    EXPECT_EQ(unitInTitle("<单位名称>2023年政府信息公开工作年度报告", words()), "");
}

TEST(ReportHeading, TheYearThatEndsALineIsRead)
{
    EXPECT_EQ(yearInLine("云岫县2023年度", words()), 2023);
    EXPECT_EQ(yearInLine("2023年", words()), 2023);
    EXPECT_EQ(yearInLine("2024年1月15日", words()), std::nullopt);
    EXPECT_EQ(yearInLine("年度", words()), std::nullopt);
}

/// Years and titles are known by the form's words alone.
TEST(ReportHeading, OtherWordsOfAFormAreItsTitleAndYears)
{
    const auto other = titleWordsOf("Annual Report", {"FY", "Y"}, {"/", "/", "", {}}, {});

    EXPECT_TRUE(isTitle("Yunxiu 2023 FY Annual Report", other));
    EXPECT_FALSE(isTitle("云岫县2023年政府信息公开工作年度报告", other));
    EXPECT_EQ(yearInTitle("Yunxiu 2023 FY Annual Report", other), 2023);
    EXPECT_EQ(yearInTitle("云岫县2023年 Annual Report", other), std::nullopt);
    EXPECT_EQ(unitInTitle("Yunxiu 2023 FY Annual Report", other), "Yunxiu");
    EXPECT_EQ(yearOfPeriod("2023/1/1 – 2023/12/31", other), 2023);
}

TEST(ReportHeading, AFormWithoutWordsBehindYearsHasThoseOfTheNewest)
{
    auto own = form2021();
    own.titleWords.years.clear();

    const Forms both({form2021(), own});

    EXPECT_EQ(both.back().titleWords.years, form2021().titleWords.years);
    EXPECT_EQ(form2021().titleWords.years.size(), 2U);
}

namespace
{
std::string unitOf(const std::vector<std::string>& lines)
{
    HeadingReader reader(words());
    for (const auto& line : lines)
        reader.add(line);
    return reader.unit();
}
}

TEST(ReportHeading, TheUnitMayStandInALineOfItsOwn)
{
    EXPECT_EQ(unitOf({"云岫市人民政府", "2024年政府信息公开工作年度报告", "一、总体情况"}), "云岫市人民政府");
    EXPECT_EQ(unitOf({"云岫县交通运输局", "", "2024年度", "政府信息公开工作年度报告"}), "云岫县交通运输局");
    EXPECT_EQ(unitOf({"云岫县交通运输局2024年度", "政府信息公开工作年度报告"}), "云岫县交通运输局");
    EXPECT_EQ(unitOf({"云岫经济开发区", "政府信息公开工作年度报告"}), "云岫经济开发区");
}

TEST(ReportHeading, ALineThatIsNoNameIsAUnitOnlyIfTheTextNamesItAgain)
{
    for (const char* line : {"政府信息公开年报", "信息公开目录", "附件1", "当前位置：首页 > 年度报告", "索引号：0001"})
        EXPECT_EQ(unitOf({line, "2024年政府信息公开工作年度报告", "本报告依照条例编制。"}), "") << line;
    EXPECT_EQ(unitOf({"云岫报社", "2024年政府信息公开工作年度报告", "本报告由云岫报社编制。"}), "云岫报社");
}
}
