// SPDX-License-Identifier: MPL-2.0
// A document without a report says why nothing was found, and what to do.
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "analysis/absence.hxx"
#include "audit/audit.hxx"
#include "view/check_status.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Document of(const std::vector<std::string>& texts)
{
    Document document;
    for (const auto& text : texts)
        document.blocks.emplace_back(Paragraph{text});
    return document;
}
}

TEST(Absence, OfAllTextIsTold)
{
    EXPECT_EQ(absenceOf({}), "absence.no-text");
    EXPECT_EQ(absenceOf(of({"", " \u3000", "\n"})), "absence.no-text");
}

TEST(Absence, BesidePicturesIsTold)
{
    auto scanned = of({"云岫县2023年政府信息公开工作年度报告"});
    scanned.hasPictures = true;
    EXPECT_EQ(absenceOf(scanned), "absence.pictures");

    scanned.blocks.emplace_back(Paragraph{std::string(600, 'x')});
    EXPECT_EQ(absenceOf(scanned), "absence.no-table") << "a long text with a picture in it";
}

TEST(Absence, InTraditionalCharactersIsTold)
{
    auto document = of({"雲岫縣2023年政府信息公開工作年度報告"});
    document.blocks.emplace_back(TableText("行政處罰 | 3 \n 本年處理決定數量 | 4").table("表"));
    EXPECT_EQ(absenceOf(of({"雲岫縣2023年政府信息公開工作年度報告，收到申請三件"})), "absence.no-table") << "too few to be sure";
    EXPECT_EQ(absenceOf(document), "absence.traditional");
    EXPECT_EQ(absenceOf(of({"云岫县2023年政府信息公开工作年度报告"})), "absence.no-table");
}

TEST(Absence, IsKnownToThePanelAndGoneWithAReport)
{
    const auto nothing = audit({}, forms(), {}, nullptr, {});
    CheckStatus status;
    status.freshness = Freshness::UpToDate;
    status.absence = nothing.absence;
    EXPECT_EQ(stateLine(status, chinese()), chinese().text("absence.no-text"));

    EXPECT_EQ(audit(report2021().document(), forms(), {}, nullptr, {}).absence, "");
}
}
