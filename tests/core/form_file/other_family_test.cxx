// SPDX-License-Identifier: MPL-2.0
// An invented form of another statutory report for the same year: it lives beside the disclosure report, by data alone.
#include "support/explanations.hxx"
#include "support/findings.hxx"
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/invented_forms.hxx"

#include "form_file/form_file.hxx"
#include "year/chosen_file.hxx"
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

Lines formsOf(const Analysis& analysis)
{
    Lines lines;
    for (const auto& report : analysis.reports)
        lines.push_back(report.form->id + " " + report.unit + " " + std::to_string(report.year.value_or(0)) + " "
                        + std::to_string(report.tables.size()));
    return lines;
}
}

TEST(OtherFamily, StandsInTheListOfFormsBesideTheDisclosureReport)
{
    EXPECT_EQ(formOfYear(inventedForms(), "hotline", 2027)->id, "hotline-2027");
    EXPECT_EQ(formOfYear(inventedForms(), "hotline", 2026), nullptr);
    EXPECT_EQ(formOfYear(inventedForms(), kDisclosure, 2027)->id, "2027");
    EXPECT_EQ(formOfYear(inventedForms(), kDisclosure, 2026)->id, "2021");
    EXPECT_EQ(newestForm(inventedForms(), "hotline")->id, "hotline-2027");
    EXPECT_EQ(newestForm(inventedForms(), "census"), nullptr);
}

TEST(OtherFamily, ItsReportIsReadByItsOwnTitle)
{
    const auto analysis = hotlineReport().analysis();

    EXPECT_EQ(formsOf(analysis), (Lines{"hotline-2027 云岫县 2027 1"}));
    EXPECT_EQ(figureOf(analysis, "hotline.satisfied.value")->text, "97.5");
    EXPECT_EQ(figureTexts(analysis).size(), 7U);
    EXPECT_EQ(rulesOf(analysis.findings), Lines()) << "neither sections nor a period are asked for";
}

TEST(OtherFamily, ItsRulesAreChecked)
{
    EXPECT_EQ(rules(hotlineReport().cell("hotline.cost.value", "5.76")), (Lines{"hotline-cost"}));
    EXPECT_EQ(rules(hotlineReport().cell("hotline.closed.value", "89")), (Lines{"hotline-closed-share"}));
    EXPECT_EQ(rules(hotlineReport().cell("hotline.closed.value", "90")), Lines());
    EXPECT_EQ(rules(hotlineReport().cell("hotline.satisfied.value", "100.5")), (Lines{"hotline-satisfied"}));
    EXPECT_EQ(rules(hotlineReport().cell("hotline.closed.value", "95.5")), (Lines{"number-integer"}));
}

/// The words 万元 stand in the forms that ship only.
TEST(OtherFamily, AUnitThatItDoesNotDescribeIsKnownFromOtherForms)
{
    const auto report = hotlineReport().cell("hotline.cost.value", "5.75万元");

    EXPECT_EQ(rules(report), (Lines{"amount-unit"}));
    EXPECT_EQ(linesOf(fixesFor(report, "amount-unit").at(0).changes), (Lines{"cost.value 5.75万元→5.75"}));
}

TEST(OtherFamily, ChecksThatItDoesNotListDoNotApply)
{
    EXPECT_EQ(rules(hotlineReport().cell("hotline.called_back.value", "—")), Lines()) << "cell-dash";
    EXPECT_EQ(rules(hotlineReport().cell("hotline.called_back.value", "")), (Lines{"cell-blank"}));
}

TEST(OtherFamily, ItsTotalIsFilledInWithDecimals)
{
    const auto report = hotlineReport().cell("hotline.cost.value", "");

    EXPECT_EQ(rules(report), (Lines{"cell-blank", "total-blank"}));
    EXPECT_EQ(linesOf(report.plan().changes), (Lines{"cost.value →5.75"}));
}

TEST(OtherFamily, ItsFiguresAreExplained)
{
    const auto explanation = explanationOf(hotlineReport(), "hotline.closed.value");

    EXPECT_EQ(explanation.rowPath, (Lines{"办结诉求数量（单位：件）"}));
    EXPECT_EQ(explanation.columnPath, (Lines{"数值"}));
    ASSERT_EQ(explanation.rules.size(), 2U);
    EXPECT_EQ(explanation.rules.back().rule, "hotline-closed-share");
    EXPECT_EQ(explanation.rules.back().verdict, RuleVerdict::Holds);
    EXPECT_EQ(explanationOf(hotlineReport(), "hotline.satisfied.value").unit, "%");
}

TEST(OtherFamily, BothStandInOneDocumentInEitherOrder)
{
    const auto disclosure = report2027().document();
    const auto hotline = hotlineReport().document();

    const auto first = analyse(joined({disclosure, hotline}), inventedForms());
    EXPECT_EQ(formsOf(first), (Lines{"2027 云岫县 2027 4", "hotline-2027 云岫县 2027 1"}));
    EXPECT_EQ(rulesOf(first.findings), Lines());

    const auto second = analyse(joined({hotline, disclosure}), inventedForms());
    EXPECT_EQ(formsOf(second), (Lines{"hotline-2027 云岫县 2027 1", "2027 云岫县 2027 4"}));
    EXPECT_EQ(rulesOf(second.findings), Lines());
}

TEST(OtherFamily, AMistakeInOneIsToldOfThatOne)
{
    const auto document = joined({report2027().document(), hotlineReport().cell("hotline.cost.value", "1").document()});

    const auto finding = theFinding(analyse(document, inventedForms()).findings, "hotline-cost");

    EXPECT_EQ(finding.report, 1U);
    EXPECT_EQ(finding.subject.table, "热线表");
}

TEST(OtherFamily, ATableOfItThatCannotBeReadIsToldWhicheverReportStandsFirst)
{
    const auto broken = hotlineReport().layout("hotline", [](TableText& table) { table = table.part(0, 4); }).document();
    const auto disclosure = report2027().document();

    for (const auto& document : {joined({broken, disclosure}), joined({disclosure, broken})})
    {
        const auto analysis = analyse(document, inventedForms());
        ASSERT_EQ(analysis.reports.size(), 2U);
        EXPECT_EQ(rulesOf(analysis.findings), (Lines{"table-missing"}));
        EXPECT_EQ(theFinding(analysis.findings, "table-missing").subject.table, "热线表");
    }
}

TEST(OtherFamily, AMissingTableWithoutSectionIsNamedAlone)
{
    auto text = sourceFile("tests/data/forms/hotline-2027/form.xml");
    boost::replace_first(text, "  <checks", R"(<table id="desk" title="窗口表"><panel stub="窗口"><columns><column id="served" label="接待人数"/></columns>)"
                                            R"(<rows><row id="day" label="日间窗口"/><row id="night" label="夜间窗口"/></rows></panel><rules/></table><checks)");
    const Forms own({parseForm(text, "form.xml").value()});

    const auto finding = theFinding(analyse(hotlineReport().document(), own).findings, "table-missing");

    EXPECT_EQ(sentence(finding), "没有找到窗口表；图片里的表格无法读取。");
}

TEST(OtherFamily, WithoutItsTitleATableBeginsItsReport)
{
    auto hotline = hotlineReport().title("").document();
    const auto analysis = analyse(joined({report2027().document(), hotline}), inventedForms());

    EXPECT_EQ(formsOf(analysis), (Lines{"2027 云岫县 2027 4", "hotline-2027  0 1"}));
}

TEST(OtherFamily, IsNotComparedWithLastYearsDisclosureReport)
{
    const auto lastYear = ReportFixture(form2021()).title("青石县2026年政府信息公开工作年度报告").document();
    const LastYearFile file{"file:///2026.odt", "2026.odt", lastYear, analyse(lastYear, inventedForms()).reports};
    const auto document = hotlineReport().document();
    const auto analysis = analyse(document, inventedForms());

    EXPECT_TRUE(compareWithLastYear(document, analysis, file).empty());
    EXPECT_EQ(comparableReport(analysis.reports.front(), analysis.reports, file), nullptr);
}

TEST(OtherFamily, AFileWithoutAReportOfTheSameKindIsNoReportOfLastYear)
{
    const auto lastYear = ReportFixture(form2021()).title("云岫县2026年政府信息公开工作年度报告").document();
    const LastYearFile file{"file:///2026.odt", "2026.odt", lastYear, analyse(lastYear, inventedForms()).reports};
    const auto disclosure = report2027().analysis().reports;
    const auto hotline = hotlineReport().analysis().reports;

    EXPECT_TRUE(examineLastYear(disclosure, file).has_value());
    EXPECT_EQ(examineLastYear(hotline, file).error(), (Error{ErrorCode::ReportFileWithoutReport, {{"file", "2026.odt"}}}));
}

/// Two families with tables of the same labels: the title says which is meant.
TEST(OtherFamily, ATableThatFitsTwoFamiliesIsThatOfTheTitle)
{
    auto text = sourceFile("tests/data/forms/hotline-2027/form.xml");
    boost::replace_first(text, R"(id="hotline-2027" family="hotline")", R"(id="desk-2027" family="desk")");
    boost::replace_first(text, R"(<table id="hotline")", R"(<table id="desk")");
    boost::replace_first(text, "政务服务热线运行统计表", "政务服务窗口运行统计表");
    const Forms both({*formOfYear(inventedForms(), "hotline", 2027), parseForm(text, "form.xml").value()});
    auto report = hotlineReport().document();

    EXPECT_EQ(analyse(report, both).reports.front().form->id, "hotline-2027");
    std::get<Paragraph>(report.blocks.front()).text = "云岫县2027年政务服务窗口运行统计表";
    EXPECT_EQ(analyse(report, both).reports.front().form->id, "desk-2027");
}
}
