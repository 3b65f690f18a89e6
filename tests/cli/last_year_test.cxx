// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::test
{
using testing::HasSubstr;
using testing::Not;

namespace
{
ReportFixture reportOf(const std::string& unit, int year, int carriedIn, int carriedOut)
{
    return ReportFixture(form2021())
        .title(unit + std::to_string(year) + "年政府信息公开工作年度报告")
        .counts("carried_in", {carriedIn})
        .counts("handled", {carriedIn - carriedOut})
        .counts("granted", {carriedIn - carriedOut})
        .counts("carried_out", {carriedOut});
}
}

TEST(LastYear, OfAFolderEachUnitTakesItsOwn)
{
    const ReportFolder folder;
    folder.add("上年/a.fodt", reportOf("云岫县财政局", 2022, 9, 5).document());
    folder.add("上年/b.fodt", reportOf("云岫县教育局", 2022, 9, 2).document());
    folder.add("上年/old.fodt", reportOf("云岫县教育局", 2021, 9, 7).document());
    const auto right = folder.add("财政局.fodt", reportOf("云岫县财政局", 2023, 5, 0).document());
    const auto wrong = folder.add("教育局.fodt", reportOf("云岫县教育局", 2023, 5, 0).document());
    const auto newcomer = folder.add("水利局.fodt", reportOf("云岫县水利局", 2023, 5, 0).document());
    const auto outcome = runGouji({"check", right, wrong, newcomer, "--last-year", folder.path("上年")});
    EXPECT_EQ(outcome.errors, "");
    EXPECT_THAT(outcome.output, HasSubstr("[year-carry]"));
    EXPECT_THAT(outcome.output.substr(0, outcome.output.find(wrong)), Not(HasSubstr("[year-carry]")));
    EXPECT_THAT(outcome.output.substr(outcome.output.find(newcomer)), Not(HasSubstr("[year-carry]")));
    EXPECT_THAT(outcome.output.substr(outcome.output.find(newcomer)), HasSubstr("没有找到该单位上一年度的年报"));
    EXPECT_THAT(outcome.output.substr(0, outcome.output.find(newcomer)), Not(HasSubstr("没有找到该单位")));
}

TEST(LastYear, AFileThatCannotServeIsToldAndTheReportCheckedWithoutIt)
{
    const ReportFolder folder;
    const auto report = folder.add("a.fodt", reportWithAnError("云岫县财政局").document());
    const auto older = folder.add("old.fodt", reportOf("云岫县财政局", 2019, 5, 0).document());
    const auto outcome = runGouji({"check", report, "--last-year", older});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.output, HasSubstr("[applications-row-total]"));
    EXPECT_THAT(outcome.output, HasSubstr("2019"));
    const auto missing = runGouji({"check", report, "--last-year", folder.path("missing.docx")});
    EXPECT_EQ(missing.status, 2);
    EXPECT_THAT(missing.output, HasSubstr("[applications-row-total]"));
    EXPECT_THAT(missing.errors, HasSubstr("missing.docx"));
}
}
