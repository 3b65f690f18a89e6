// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"
#include "api/refusals.hxx"

#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;
using testing::HasSubstr;

/// A report of 2024 beside that of 2023, which carried four applications out and had 66 documents in force.
class LastYearOption : public OfficeTest
{
protected:
    void SetUp() override
    {
        ApiDocument lastYear;
        lastYear.insert(reportOf(2023))
            .type("applications.carried_out.natural", "4")
            .type("applications.carried_out.total", "4")
            .type("proactive.normative.in_force", "66");
        lastYear.writer().storeCopy(file_, "writer8");
        document.insert(reportOf(2024)).type("proactive.normative.in_force", "66");
        document.writer().settle();
    }

    static NamedValues reportOf(int year)
    {
        return makeSequence({option("unit", "云岫县"), option("year", year), option("form", "2021"), option("zeros", true)});
    }

    [[nodiscard]] css::beans::NamedValue lastYear() const { return option("lastYear", fileUrl(file_).c_str()); }

    /// What the check says of the two years; the places of the template that nobody filled in are another matter.
    [[nodiscard]] std::vector<org::gouji::Finding> compared() const
    {
        std::vector<org::gouji::Finding> ofTwoYears;
        std::ranges::copy_if(reportTool()->check(document.component(), makeSequence({lastYear()})), std::back_inserter(ofTwoYears),
                             [](const org::gouji::Finding& finding) { return toUtf8(finding.Rule).starts_with("year-"); });
        return ofTwoYears;
    }

    [[nodiscard]] Lines filled(bool overwrites) const
    {
        return describe(document.fill(makeSequence({lastYear(), option("overwrite", overwrites), option("preview", true)})));
    }

    ApiDocument document;

private:
    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "2023年报.odt";
};

TEST_F(LastYearOption, FindingsOfTheOtherFileCarryItsUrlAndNothingIsChanged)
{
    const auto before = snapshot(document.writer());

    const auto findings = compared();

    ASSERT_EQ(findings.size(), 1U) << toUtf8(findings.back().Message) << toUtf8(findings.front().Message);
    EXPECT_EQ(toUtf8(findings.front().Rule), "year-carry");
    EXPECT_EQ(findings.front().Severity, org::gouji::Severity_WARNING);
    EXPECT_EQ(toUtf8(findings.front().Stated), "0");
    EXPECT_EQ(toUtf8(findings.front().Expected), "4");
    EXPECT_EQ(toUtf8(findings.front().Figures[0]), "applications.carried_out.natural");
    EXPECT_EQ(toUtf8(findings.front().Figures[1]), "applications.carried_in.natural");
    const auto own = document.figure("applications.carried_in.natural");
    const auto others = document.figure("applications.carried_out.natural");
    EXPECT_EQ(findings.front().Cells[0], lastYear().Value.get<OUString>() + "#" + others.Table + "." + others.Cell);
    EXPECT_EQ(findings.front().Cells[1], own.Table + "." + own.Cell);
    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
    EXPECT_FALSE(document.writer().isModified());
    EXPECT_TRUE(document.writer().undoTitles().empty());
}

TEST_F(LastYearOption, BlanksAreFilledFromLastYearOnlyWhenAsked)
{
    document.type("proactive.normative.in_force", "").type("proactive.normative.issued", "2");

    EXPECT_EQ(filled(false), Lines{});
    EXPECT_EQ(filled(true), Lines{"proactive.normative.in_force: '' -> '68'"});
}

TEST_F(LastYearOption, AFileThatCannotBeReadIsNamed)
{
    const auto call = [&](const NamedValues& options) { return refusalOf([&] { reportTool()->check(document.component(), options); }); };

    const auto missing = call(makeSequence({option("lastYear", "file:///nowhere/2023%E5%B9%B4%E6%8A%A5.odt")}));
    EXPECT_EQ(missing.code, "report-file-missing");
    EXPECT_THAT(missing.message, HasSubstr("2023年报.odt"));
    EXPECT_EQ(call(makeSequence({option("lastYear", "no url")})).code, "report-file-missing");
    EXPECT_EQ(call(makeSequence({option("lastYear", "https://127.0.0.1:9/2023.odt")})).code, "report-file-remote");
    const auto wrongType = call(makeSequence({option("lastYear", 2023)}));
    EXPECT_EQ(wrongType.code, "illegal-argument");
    EXPECT_THAT(wrongType.message, HasSubstr("lastYear"));
}
}
}
