// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"
#include "api/basic_module.hxx"
#include "api/manual.hxx"

#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <gmock/gmock.h>

#include <fstream>

namespace gouji::test
{
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The Basic examples of the manual, all in one module of the running office.
class BasicExamples : public OfficeTest
{
protected:
    [[nodiscard]] std::string run(const std::string& procedure, const std::vector<css::uno::Any>& furtherArguments = {}) const
    {
        std::vector<css::uno::Any> arguments = {css::uno::Any(document.component())};
        arguments.insert(arguments.end(), furtherArguments.begin(), furtherArguments.end());
        OUString text;
        examples.run(procedure, arguments) >>= text;
        return toUtf8(text);
    }

    [[nodiscard]] std::string fillTotals(bool overwrites, bool previews) const
    {
        return run("FillTotals", {css::uno::Any(overwrites), css::uno::Any(previews)});
    }

    BasicModule examples{exampleModule("basic")};
    ApiDocument document;
};

TEST_F(BasicExamples, InsertAReportOfZeros)
{
    EXPECT_EQ(run("InsertReport"), "");

    EXPECT_EQ(document.figures().size(), 200U);
    EXPECT_EQ(document.text("applications.handled.total"), "0");
    EXPECT_THAT(paragraphsOf(document.writer().read()).front(), AllOf(HasSubstr("云岫县交通运输局"), HasSubstr("2024年")));
}

TEST_F(BasicExamples, ListTheFigures)
{
    document.insert({}).type("applications.received.natural", "38");

    const auto lines = run("ListFigures");

    EXPECT_THAT(lines, HasSubstr("applications.received.natural = 38\n"));
    EXPECT_THAT(lines, HasSubstr("disputes.lawsuit_after_review.total = \n"));
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 200);
}

TEST_F(BasicExamples, ListErrorsAndNoWarnings)
{
    document.insert(makeSequence({option("zeros", true)})).type("disputes.review.upheld", "10").type("proactive.fees.amount", "");

    const auto lines = run("ListErrors");

    EXPECT_THAT(lines, HasSubstr("disputes-total: "));
    EXPECT_THAT(lines, Not(HasSubstr("cell-blank")));
}

TEST_F(BasicExamples, ListTheClaims)
{
    document.insert(makeSequence({option("zeros", true)}));
    document.writer().paragraph("全年收到政府信息公开申请1件。");

    EXPECT_EQ(run("ListClaims"), "1 text-received 0\n");
}

TEST_F(BasicExamples, SaveTheFindingsOverAnEarlierFile)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "findings.csv";
    document.insert(makeSequence({option("zeros", true)})).type("disputes.review.upheld", "10");
    std::ofstream(file) << std::string(100'000, 'x');

    (void)run("SaveFindings", {css::uno::Any(fromUtf8(fileUrl(file))), css::uno::Any(OUString("csv"))});

    EXPECT_THAT(readBytes(file), StartsWith("\xEF\xBB\xBF\""));
    EXPECT_THAT(readBytes(file), HasSubstr("\"disputes-total\"\r\n"));
    EXPECT_THAT(readBytes(file), EndsWith("\"\r\n"));
}

TEST_F(BasicExamples, ListTheSmallestRepairs)
{
    document.insert(makeSequence({option("zeros", true)})).type("disputes.review.upheld", "10").type("disputes.review.corrected", "1");

    EXPECT_EQ(run("ListRepairs"), "total-zero: Everything balances with these changes (1):\n"
                                  "表四 · 行政复议 · 总计 0→11 (total left at 0?)\n");
}

TEST_F(BasicExamples, FillTheTotalsOncePreviewedOnceForGood)
{
    document.insert({})
        .type("disputes.review.upheld", "10")
        .type("disputes.lawsuit_direct.upheld", "2")
        .type("disputes.lawsuit_direct.total", "1");
    const std::string blank = "disputes.review.total:  -> 10\n";

    EXPECT_EQ(fillTotals(false, true), blank);
    EXPECT_EQ(document.text("disputes.review.total"), "");
    EXPECT_EQ(fillTotals(false, false), blank);
    EXPECT_EQ(document.text("disputes.review.total"), "10");
    EXPECT_EQ(fillTotals(true, false), "disputes.lawsuit_direct.total: 1 -> 2\n");
    EXPECT_EQ(document.text("disputes.lawsuit_direct.total"), "2");
}

TEST_F(BasicExamples, ExplainARefusal)
{
    const auto refused = run("FillOrExplain");
    EXPECT_THAT(refused, HasSubstr("org.gouji.ReportException"));
    EXPECT_THAT(refused, HasSubstr("There is no text."));

    document.insert({});
    EXPECT_EQ(run("FillOrExplain"), "filled");
}
}
