// SPDX-License-Identifier: MPL-2.0
// An invented form of the disclosure report with a fourth table, figures in persons and percent, and other sections: data alone.
#include "support/explanations.hxx"
#include "support/findings.hxx"
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/invented_forms.hxx"

#include "form_file/form_file.hxx"
#include "year/compare_with_last_year.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Lines rules(const ReportFixture& report)
{
    return rulesOf(report.analysis().findings);
}
}

TEST(FormWithMoreTables, AllItsTablesAreRead)
{
    const auto analysis = report2027().analysis();

    ASSERT_EQ(analysis.reports.size(), 1U);
    EXPECT_EQ(analysis.reports.front().form->id, "2027");
    EXPECT_EQ(analysis.reports.front().tables.size(), 4U);
    EXPECT_EQ(figureOf(analysis, "training.officers.rate")->text, "80.0");
    EXPECT_EQ(figureOf(analysis, "training.windows.staff")->text, "0");
    EXPECT_EQ(rulesOf(analysis.findings), Lines());
}

TEST(FormWithMoreTables, TheYearsBeforeKeepTheirThree)
{
    const auto analysis = analyse(ReportFixture(form2021()).title("云岫县2026年政府信息公开工作年度报告").document(), inventedForms());

    EXPECT_EQ(analysis.reports.front().form->id, "2021");
    EXPECT_EQ(rulesOf(analysis.findings), Lines());
}

TEST(FormWithMoreTables, TheFourthIsMissed)
{
    const auto finding = theFinding(report2027().withoutTable("training").analysis().findings, "table-missing");

    EXPECT_EQ(argument(finding, "table"), "表五");
    EXPECT_EQ(argument(finding, "section"), "五、人员培训");
}

TEST(FormWithMoreTables, PersonsAreCountedInPersons)
{
    const auto words = report2027().cell("training.officers.trained", "12人");
    EXPECT_EQ(rules(words), (Lines{"number-with-text"}));
    const auto fixes = fixesFor(words, "number-with-text");
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(linesOf(fixes.front().changes), (Lines{"officers.trained 12人→12"}));
    EXPECT_TRUE(fixesFor(report2027().cell("training.officers.trained", "12户"), "number-with-text").empty());

    const auto half = theFinding(report2027().cell("training.windows.trained", "0.5").analysis().findings, "number-integer");
    EXPECT_NE(sentence(half).find("以“人”为单位"), std::string::npos) << sentence(half);
}

TEST(FormWithMoreTables, APercentageMayHaveDecimalsAndItsSign)
{
    for (const char* text : {"80", "79.95", "80%", "８０％"})
        EXPECT_EQ(findingsOf(report2027().cell("training.officers.rate", text).analysis().findings, "number-with-text").size(), 0U) << text;
    EXPECT_EQ(rules(report2027().cell("training.officers.rate", "80人")), (Lines{"number-with-text"}));
    EXPECT_EQ(rules(report2027().cell("training.officers.rate", "100.1")), (Lines{"training-rate"}));
    EXPECT_EQ(rules(report2027().cell("training.officers.rate", "-1")), (Lines{"number-negative", "training-rate-missing"}));
}

TEST(FormWithMoreTables, ItsTotalsAreCheckedAndFilledIn)
{
    EXPECT_EQ(rules(report2027().cell("training.officers.staff", "16")), (Lines{"training-staff"}));
    const auto plan = report2027().cell("training.officers.staff", "").plan();
    EXPECT_EQ(linesOf(plan.changes), (Lines{"officers.staff →15"}));
}

TEST(FormWithMoreTables, AFigureIsExplainedInItsUnit)
{
    EXPECT_EQ(explanationOf(report2027(), "training.officers.staff").unit, "人");
    EXPECT_EQ(explanationOf(report2027(), "training.officers.rate").unit, "%");
    EXPECT_EQ(explanationOf(report2027(), "training.officers.rate").type, FigureType::Decimal);
    EXPECT_EQ(explanationOf(report2027(), "disputes.review.total").unit, "");
    EXPECT_EQ(explanationOf(report2027(), "training.officers.staff").rules.size(), 1U);
}

TEST(FormWithMoreTables, SectionsAreJudgedByTheirRoles)
{
    EXPECT_EQ(rules(report2027().prose("gaps", {})), (Lines{"section-empty"}));
    EXPECT_EQ(rules(report2027().prose("rest", {"没有其他事项。"})), (Lines{"section-fee"}));
    EXPECT_EQ(rules(report2027().prose("summary", {"一年来工作有序。"})), (Lines{"section-aspects"}));
    EXPECT_EQ(rules(report2027().heading("staff", "")), (Lines{"section-missing"}));
}

TEST(FormWithMoreTables, ThePeriodMayStandInTheSectionWithTheRoleOfAnOverview)
{
    const std::string aspects = "主动公开有序。依申请公开及时。信息管理规范。平台建设加强。监督保障到位。";
    EXPECT_EQ(rules(report2027().prose("summary", {aspects + "统计期限为2026年1月1日至2026年12月31日。"})), (Lines{"report-year"}));
}

TEST(FormWithMoreTables, TheFormSaysWhichPeriodAReportIsAbout)
{
    auto text = sourceFile("tests/data/forms/2027/form.xml");
    boost::replace_first(text, R"(<period )", R"(<period first="4-1" last="9-30" )");
    const Forms own({parseForm(text, "form.xml").value()});
    const auto findings = [&](const std::string& period)
    {
        auto report = ReportFixture(own.front(), own).title("云岫县政府信息公开工作年度报告").paragraph("由云岫县编制。统计期限为" + period + "。");
        return report.analysis().findings;
    };

    EXPECT_EQ(rulesOf(findings("2027年4月1日至9月30日")), Lines());
    EXPECT_EQ(sentence(theFinding(findings("2027年4月1日至2027年12月31日"), "report-period")),
              "统计期限写作“2027年4月1日至2027年12月31日”，应为 2027-04-01 至 2027-09-30。");
}

TEST(FormWithMoreTables, ItsProseIsReadByThePhrasesOfTheFormItIsLike)
{
    EXPECT_EQ(rules(report2027().prose("summary", {"主动公开有序。全年收到政府信息公开申请3件。信息管理规范。平台建设加强。监督保障到位。"})),
              (Lines{"text-received"}));
}

/// Its sections have other ids than those of the form before.
TEST(FormWithMoreTables, SentencesOfTheYearBeforeAreFoundBySectionRoles)
{
    const std::string copied = "部分单位公开内容更新不够及时，解读形式较为单一，群众查找不便。";
    const auto lastYear = ReportFixture(form2021()).title("云岫县2026年政府信息公开工作年度报告").prose("problems", {copied}).document();
    const auto document = report2027().prose("gaps", {copied}).document();
    const LastYearFile file{"file:///2026.odt", "2026.odt", lastYear, analyse(lastYear, inventedForms()).reports};

    EXPECT_EQ(rulesOf(compareWithLastYear(document, analyse(document, inventedForms()), file)), (Lines{"year-copy"}));
}
}
