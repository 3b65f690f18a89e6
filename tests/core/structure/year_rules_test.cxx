// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Rules = std::vector<std::string>;

ReportFixture withOpening(const std::string& text)
{
    return report2021().paragraph(text);
}

/// Messages of all findings: the rule and its case.
Rules messages(const ReportFixture& report)
{
    Rules messages;
    for (const auto& finding : report.analysis().findings)
        messages.push_back(finding.message);
    return messages;
}

Rules messagesOfPeriod(const std::string& period)
{
    return messages(withOpening("本报告数据的统计期限" + period + "。"));
}
}

TEST(YearRules, PeriodFormsOfPublishedReportsAreRead)
{
    for (const char* period :
         {"自2023年1月1日起至2023年12月31日止", "从2023年1月1日到12月31日止", "为2023年1月1日至12月31日",
          "自 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止", "为２０２３年０１月０１日—２０２３年１２月３１日",
          "为2023-01-01至2023-12-31", "为2023.1.1-2023.12.31", "为本年度1月1日至12月31日"})
        EXPECT_EQ(messagesOfPeriod(period), Rules{}) << period;
}

TEST(YearRules, TheBodyItselfIsNoOther)
{
    // 本报告由本机关编制: 本机关 was held against the unit of the title.
    for (const char* name : {"本机关", "本单位", "本部门", "我局", "本局", "本委员会", "本机关办公室", "我单位", "本市人民政府办公室"})
        EXPECT_EQ(messages(withOpening(std::string("本报告由") + name + "编制，期限为2023年1月1日至12月31日。")), Rules{}) << name;
    EXPECT_EQ(messages(withOpening("本报告由本溪市人民政府编制，期限为2023年1月1日至12月31日。")), Rules{"report-unit"});
}

TEST(YearRules, EveryMixtureOfTheWordsOfAPeriodIsRead)
{
    // 从…起，到…止 was told missing, and a wrong year in it was not seen.
    for (const char* from : {"自", "从", "", "为"})
        for (const char* begin : {"起", "起，", "", "开始，", "起、"})
            for (const char* to : {"至", "到", "截至", "截止到"})
                for (const char* end : {"止", "", "为止"})
                {
                    const auto period = std::string(from) + "2023年1月1日" + begin + to + "2023年12月31日" + end;
                    EXPECT_EQ(messagesOfPeriod(period), Rules{}) << period;
                }
    EXPECT_EQ(messagesOfPeriod("从2022年1月1日起，到2022年12月31日止"), Rules{"report-year"});
    EXPECT_EQ(messagesOfPeriod("从2023年1月1日，2023年12月31日"), Rules{"report-period.missing"});
}

TEST(YearRules, APeriodThatIsNotTheWholeYearIsAWarning)
{
    for (const char* period : {"自2023年1月1日起至2023年12月30日止", "自2023年2月1日至12月31日", "自2022年12月31日至2023年12月31日",
                               "自2023年1月1日至2024年12月31日"})
        EXPECT_EQ(messagesOfPeriod(period), Rules{"report-period"}) << period;
    for (const char* period : {"自2023年1月1日至11月31日", "自2023年1月1日至2023年13月1日", "自2023年2月29日至12月31日"})
        EXPECT_EQ(messagesOfPeriod(period), Rules{"report-period.impossible"}) << period;
}

TEST(YearRules, AnOpeningWithoutPeriodIsTold)
{
    EXPECT_EQ(messages(withOpening("本报告依照条例编制。")), Rules{"report-period.missing"});
    EXPECT_EQ(messages(report2021().paragraph("2024年1月20日")), Rules{});
}

TEST(YearRules, TitleAndPeriodOfDifferentYearsAreOneError)
{
    const auto finding = theFinding(withOpening("统计期限为2022年1月1日至2022年12月31日。").analysis().findings, "report-year");

    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.place.passage, "2022年1月1日至2022年12月31日");
    EXPECT_EQ(messages(withOpening("统计期限为2022年1月1日至2022年12月31日。")), Rules{"report-year"});
}

TEST(YearRules, AnotherYearsReportInTheOpeningIsAWarning)
{
    const auto report = withOpening("现公布云岫县2022年政府信息公开工作年度报告，期限为2023年1月1日至12月31日。");

    const auto finding = theFinding(report.analysis().findings, "report-year");

    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.place.passage, "2022年政府信息公开工作年度报告");
}

TEST(YearRules, OtherYearsThatNameNoReportAreSilent)
{
    EXPECT_EQ(messages(withOpening("根据2019年修订的条例和国办公开办函〔2021〕30号、2021年印发的政府信息公开工作年度报告格式编制，"
                                   "期限为2023年1月1日至12月31日。")),
              Rules{});
}

TEST(YearRules, WithoutAYearNothingIsSaid)
{
    EXPECT_EQ(messages(report2021().title("政府信息公开工作年度报告")), Rules{});
}

TEST(YearRules, PropertiesOfAnotherReportAreAHint)
{
    const auto findings = report2021().properties({"云岫县2022年政府信息公开工作年度报告", ""}).analysis().findings;

    EXPECT_EQ(theFinding(findings, "report-year").severity, Severity::Info);
    EXPECT_EQ(messages(report2021().properties({"云岫县2023年政府信息公开工作年度报告", "年报"})), Rules{});
    EXPECT_EQ(messages(report2021().properties({"北塘区2023年政府信息公开工作年度报告", ""})), Rules{"report-unit.properties"});
}

TEST(YearRules, TitleLinesGiveUnitAndYear)
{
    const auto report = report2021().titleLines({"云岫县交通运输局", "2023年度", "（2024年1月20日）", "政府信息公开工作年度报告"});

    const auto analysis = report.analysis();

    EXPECT_EQ(analysis.reports.front().year, 2023);
    EXPECT_EQ(rulesOf(analysis.findings), Rules{});
    EXPECT_EQ(messages(report2021()
                           .titleLines({"云岫县交通运输局", "2023年政府信息公开工作年度报告", "（2024年1月20日）"})
                           .paragraph("本报告由云岫县水利局根据条例编制，期限为2023年1月1日至12月31日。")),
              Rules{"report-unit"});
}

TEST(YearRules, TheSameUnitInOtherWordsIsTheSame)
{
    for (const char* unit :
         {"云岫县人民政府", "清江市云岫县人民政府", "清江市云岫县人民政府办公室", "云岫县政府办公室", "县政府办公室"})
        EXPECT_EQ(messages(report2021()
                               .titleLines({"云岫县人民政府", "2023年政府信息公开工作年度报告"})
                               .paragraph("本报告由" + std::string(unit) + "根据条例编制，期限为2023年1月1日至12月31日。")),
                  Rules{})
            << unit;
}
}
