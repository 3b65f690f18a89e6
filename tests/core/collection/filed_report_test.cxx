// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "base/limits.hxx"
#include "collection/filed_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
constexpr const char* kFile = "云岫县.docx";

std::vector<FiledReport> filed(const Document& document)
{
    return filedReports(audit(document, forms(), {}, nullptr, {}), kFile);
}

FiledFigure figureOf(const FiledReport& report, const std::string& id)
{
    for (std::size_t index = 0; index < report.figures.size(); ++index)
        if (auto figure = report.figures[index]; figure.definition->id == id)
            return figure;
    ADD_FAILURE() << "no figure " << id;
    return {};
}
}

TEST(FiledReport, SaysWhoseItIsAndWhatItStatesInTheFormsOrder)
{
    const auto reports = filed(report2021().title("云岫县民政局2023年政府信息公开工作年度报告").counts("received", {12, 3}).document());
    ASSERT_EQ(reports.size(), 1U);
    const auto& report = reports.front();
    EXPECT_EQ(report.file, kFile);
    EXPECT_EQ(report.unit, "云岫县民政局");
    EXPECT_EQ(report.year, 2023);
    EXPECT_EQ(report.form, &form2021());

    std::vector<std::string> ids;
    for (std::size_t index = 0; index < report.figures.size(); ++index)
        ids.push_back(report.figures[index].definition->id);
    EXPECT_EQ(ids, figureIds(form2021()));
    EXPECT_EQ(figureOf(report, "applications.received.natural").number, Decimal(12));
    EXPECT_EQ(figureOf(report, "applications.received.total").number, Decimal(15));
}

TEST(FiledReport, AFigureHasTextValueStateAndCell)
{
    auto fixture = report2021();
    fixture.cell("proactive.fees.amount", "1,234.50万元").cell("proactive.rules.issued", "—").cell("proactive.rules.repealed", "");
    const auto reports = filed(fixture.cell("proactive.rules.in_force", "见附件").document());
    const auto& report = reports.front();

    const auto amount = figureOf(report, "proactive.fees.amount");
    EXPECT_EQ(amount.text, "1,234.50万元");
    EXPECT_EQ(amount.number->toString(), "1234.50");
    EXPECT_EQ(amount.state, ValueState::Number);
    EXPECT_FALSE(amount.cell.empty());
    EXPECT_FALSE(amount.table.empty());

    EXPECT_EQ(figureOf(report, "proactive.rules.issued").state, ValueState::Dash);
    EXPECT_EQ(figureOf(report, "proactive.rules.repealed").state, ValueState::Blank);
    const auto unreadable = figureOf(report, "proactive.rules.in_force");
    EXPECT_EQ(unreadable.state, ValueState::Unreadable);
    EXPECT_EQ(unreadable.text, "见附件");
    EXPECT_EQ(unreadable.number, std::nullopt);
}

TEST(FiledReport, FiguresOfAnOpenErrorAreMarked)
{
    const auto reports = filed(report2021().row("received", {"3", "0", "0", "0", "0", "0", "4"}).document());
    const auto& report = reports.front();
    EXPECT_GT(report.verdict.errors, 0U);
    EXPECT_TRUE(figureOf(report, "applications.received.total").isUnderError);
    EXPECT_FALSE(figureOf(report, "proactive.rules.issued").isUnderError);
}

TEST(FiledReport, AnAmountOfADoubtfulUnitIsMarked)
{
    const auto reports = filed(report2021().cell("proactive.fees.amount", "251000元").document());
    EXPECT_TRUE(figureOf(reports.front(), "proactive.fees.amount").isUnderError);
}

TEST(FiledReport, EachReportOfAFileHasItsOwnVerdict)
{
    const auto wrong = report2021().row("received", {"3", "0", "0", "0", "0", "0", "4"}).document();
    const auto reports = filed(joined({report2021().document(), wrong}));
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].verdict.errors, 0U);
    EXPECT_GT(reports[1].verdict.errors, 0U);
    EXPECT_EQ(reports[1].index, 1U);
    EXPECT_EQ(figureOf(reports[1], "applications.received.total").number, Decimal(4));
}

TEST(FiledReport, AnEndlessCellIsKeptShortAndItsNumberWhole)
{
    std::string endless = "12（";
    for (int times = 0; times < 10000; ++times)
        endless += "其中修订";
    const auto reports = filed(report2021().cell("proactive.rules.issued", endless + "）").cell("proactive.rules.in_force", "12").document());
    const auto figure = figureOf(reports.front(), "proactive.rules.issued");
    EXPECT_EQ(figure.number, Decimal(12));
    EXPECT_LE(figure.text.size(), kMostLabelCharacters * 3);
    EXPECT_EQ(figureOf(reports.front(), "proactive.rules.repealed").text, "0");
}

TEST(FiledReport, ADocumentWithoutReportHasNone)
{
    EXPECT_TRUE(filed(Document()).empty());
}
}
