// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// Every figure another text: its number in the form.
FigureTexts numberedFigures(const Form& form)
{
    FigureTexts texts;
    for (const auto& id : figureIds(form))
        texts[id] = std::to_string(texts.size() + 1);
    return texts;
}

/// Rule ids of what recognition itself says; figures that do not add up are no matter here.
std::vector<std::string> layoutRules(const Analysis& analysis)
{
    auto rules = rulesOf(analysis.findings);
    std::erase_if(rules, [](const std::string& rule) { return !rule.starts_with("table-"); });
    return rules;
}
}

TEST(OfficialLayout, EveryFigureOf2021IsReadInItsPlace)
{
    const auto written = numberedFigures(form2021());
    const auto analysis = report2021().cells(written).analysis();

    ASSERT_EQ(analysis.reports.size(), 1U);
    EXPECT_EQ(figureTexts(analysis), written);
    EXPECT_EQ(layoutRules(analysis), std::vector<std::string>());
    EXPECT_EQ(analysis.reports.front().title, "云岫县2023年政府信息公开工作年度报告");
    EXPECT_EQ(analysis.reports.front().year, 2023);
}

TEST(OfficialLayout, EveryFigureOf2019IsReadInItsPlace)
{
    const auto written = numberedFigures(form2019());
    const auto analysis = report2019().cells(written).analysis();

    EXPECT_EQ(figureTexts(analysis), written);
    EXPECT_EQ(layoutRules(analysis), std::vector<std::string>());
    EXPECT_EQ(analysis.reports.front().tables.at(2).form, &form2019());
}

TEST(OfficialLayout, AFigureKnowsItsPlaceAndNotes)
{
    CellNotes notes;
    notes.hasPendingChange = true;
    const auto analysis =
        report2021().cell("applications.partial.natural", " 7\n").notes("applications.partial.natural", notes).analysis();

    const auto figure = figureOf(analysis, "applications.partial.natural");
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->text, "7");
    EXPECT_EQ(figure->place.table, "表三");
    EXPECT_EQ(figure->place.cell, "D7");
    EXPECT_EQ(figure->place.block, 6U);
    EXPECT_TRUE(figure->notes.hasPendingChange);
}

TEST(OfficialLayout, TheYearComesFromTheTitleElseFromThePeriod)
{
    const auto yearOf = [](const ReportFixture& fixture) { return fixture.analysis().reports.at(0).year; };
    const std::string period = "统计期限为2022年1月1日至12月31日。";

    EXPECT_EQ(yearOf(report2021().paragraph(period)), 2023);
    EXPECT_EQ(yearOf(report2021().title("政府信息公开工作年度报告").paragraph(period)), 2022);
    EXPECT_EQ(yearOf(report2021().title("政府信息公开工作年度报告").paragraph("2023年度")), std::nullopt);
    EXPECT_EQ(yearOf(report2021().title("")), std::nullopt);
}

TEST(OfficialLayout, WithoutAYearTheTablesTellTheForm)
{
    const auto analysis = report2019().title("").analysis();

    EXPECT_EQ(layoutRules(analysis), std::vector<std::string>());
    for (const auto& table : analysis.reports.at(0).tables)
        EXPECT_EQ(table.form, &form2019());
}

TEST(OfficialLayout, ADocumentWithoutTablesHoldsNoReport)
{
    Document document;
    document.blocks.emplace_back(Paragraph{"云岫县2023年政府信息公开工作年度报告", false});
    document.blocks.emplace_back(TableText("姓名 | 电话\n甲 | 123").table("联系人"));

    const auto analysis = analyse(document, forms());

    EXPECT_FALSE(analysis.holdsReport);
    EXPECT_TRUE(analysis.reports.empty());
    EXPECT_TRUE(analysis.findings.empty());
    EXPECT_FALSE(analyse({}, forms()).holdsReport);
}

TEST(OfficialLayout, AForeignTableBetweenChangesNothing)
{
    auto document = report2021().document();
    document.blocks.insert(document.blocks.begin() + 2, TableText("信息内容 | 其他 | 总计\n网站 | 3 | 3").table("渠道"));

    const auto analysis = analyse(document, forms());

    ASSERT_EQ(analysis.reports.size(), 1U);
    EXPECT_EQ(analysis.reports.front().tables.size(), 3U);
    EXPECT_EQ(layoutRules(analysis), std::vector<std::string>());
}
}
