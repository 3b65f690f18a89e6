// SPDX-License-Identifier: MPL-2.0
// Whether a file that was chosen can serve as last year's report.
#include "support/forms.hxx"
#include "support/two_years.hxx"

#include "year/chosen_file.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Document titled(const std::string& title)
{
    return ReportFixture(form2021()).title(title).document();
}

Result<std::optional<UnitChange>> examined(const Document& document, const Document& lastYear)
{
    return examineLastYear(analyse(document, forms()).reports, fileOf(lastYear));
}

Result<std::optional<UnitChange>> examined(const Document& lastYear)
{
    return examined(report2021().document(), lastYear);
}

void expectSuits(const Result<std::optional<UnitChange>>& result)
{
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value(), std::nullopt);
}
}

TEST(ChosenFile, OfTheSameUnitAndTheYearBeforeSuits)
{
    expectSuits(examined(reportOf2022().document()));
    expectSuits(examined(titled("东明市云岫县人民政府2022年政府信息公开工作年度报告")));
}

TEST(ChosenFile, OfWhichTheTitleDoesNotTellSuits)
{
    expectSuits(examined(titled("政府信息公开工作年度报告")));
}

TEST(ChosenFile, OfAnotherYearIsRefused)
{
    for (const auto* year : {"2021", "2023", "2024"})
    {
        const auto result = examined(titled(std::string("云岫县") + year + "年政府信息公开工作年度报告"));
        ASSERT_FALSE(result) << year;
        EXPECT_EQ(result.error(), (Error{ErrorCode::ReportFileOfOtherYear, {{"file", kLastYearName}, {"lastYear", year}, {"year", "2023"}}}));
    }
}

TEST(ChosenFile, WithBlankTablesIsRefused)
{
    for (const auto* content : {"", "/", "　", "无"})
    {
        const auto result = examined(reportOf2022().otherwise(content).document());
        ASSERT_FALSE(result) << content;
        EXPECT_EQ(result.error(), (Error{ErrorCode::ReportFileBlank, {{"file", kLastYearName}}}));
    }
    expectSuits(examined(reportOf2022().otherwise("").cell("proactive.licensing.decisions", "0").document()));
}

TEST(ChosenFile, OfAnotherUnitIsAskedAbout)
{
    const auto result = examined(titled("青石县2022年政府信息公开工作年度报告"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value(), (UnitChange{"云岫县", "青石县"}));
}

TEST(ChosenFile, OfSeveralReportsOneThatFitsSuffices)
{
    const auto other = titled("白溪县2023年政府信息公开工作年度报告");
    const auto otherLastYear = titled("青石县2021年政府信息公开工作年度报告");

    expectSuits(examined(joined({report2021().document(), other}), reportOf2022().document()));
    expectSuits(examined(joined({otherLastYear, reportOf2022().document()})));
}
}
