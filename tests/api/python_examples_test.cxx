// SPDX-License-Identifier: MPL-2.0
#include "api/python_client.hxx"

#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <gmock/gmock.h>

namespace gouji::test
{
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

/// The Python examples of the manual, run by the system's Python outside the office.
class PythonExamples : public OfficeTest
{
protected:
    [[nodiscard]] json run(const std::string& function) const
    {
        return runPythonExample(document, function, {"context", "document"});
    }

    ApiDocument document;
};

TEST_F(PythonExamples, InsertAReportOfZeros)
{
    EXPECT_TRUE(run("insert_report").is_null());

    EXPECT_EQ(document.figures().size(), 200U);
    EXPECT_EQ(document.text("applications.handled.total"), "0");
    EXPECT_THAT(paragraphsOf(document.writer().read()).front(), AllOf(HasSubstr("云岫县交通运输局"), HasSubstr("2024年")));
}

TEST_F(PythonExamples, ListTheFigures)
{
    document.insert({}).type("applications.received.natural", "38");

    const json figures = run("list_figures");

    EXPECT_EQ(figures.size(), 200U);
    EXPECT_EQ(figures.at("applications.received.natural"), "38");
    EXPECT_EQ(figures.at("disputes.lawsuit_after_review.total"), "");
}

TEST_F(PythonExamples, ListErrorsAndNoWarnings)
{
    document.insert(makeSequence({option("zeros", true)})).type("disputes.review.upheld", "10").type("proactive.fees.amount", "");

    const json errors = run("list_errors");

    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0][0], "disputes-total");
    EXPECT_THAT(errors[0][1].get<std::string>(), HasSubstr("行政复议"));
}

TEST_F(PythonExamples, ListTheSmallestRepairs)
{
    document.insert(makeSequence({option("zeros", true)})).type("disputes.review.upheld", "10").type("disputes.review.corrected", "1");

    EXPECT_EQ(run("list_repairs"), json::parse(R"([[[["disputes.review.total", "0", "11"]], "total-zero"]])"));
}

TEST_F(PythonExamples, ListTheClaims)
{
    document.insert(makeSequence({option("zeros", true)}));
    document.writer().paragraph("全年收到政府信息公开申请1件。");

    EXPECT_EQ(run("list_claims"), json::parse(R"([["1", "text-received", "0", "CONTRADICTS"]])"));
}

TEST_F(PythonExamples, SaveTheFindings)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "findings.html";
    document.insert(makeSequence({option("zeros", true)})).type("disputes.review.upheld", "10");

    EXPECT_TRUE(runPythonExample(document, "save_findings", {"context", "document", file.string()}).is_null());

    EXPECT_THAT(readBytes(file), StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(readBytes(file), HasSubstr("表四 · 行政复议 · 总计"));
}

TEST_F(PythonExamples, FillTheBlankTotals)
{
    document.insert({}).type("disputes.review.upheld", "10");

    const json changes = run("fill_totals");

    EXPECT_EQ(changes, json::parse(R"([["disputes.review.total", "", "10"]])"));
    EXPECT_EQ(document.text("disputes.review.total"), "10");
}

TEST_F(PythonExamples, FillTheBlankTotalsFromInside)
{
    document.insert({}).type("disputes.review.upheld", "10");

    EXPECT_TRUE(runPythonExample(document, "fill_totals_here", {}).is_null());

    EXPECT_EQ(document.text("disputes.review.total"), "10");
}

TEST_F(PythonExamples, CheckAFile)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "report.docx";
    document.insert(makeSequence({option("zeros", true)}))
        .type("disputes.review.upheld", "10")
        .writer()
        .storeCopy(file, "MS Word 2007 XML");

    const json errors = runPythonExample(document, "check_file", {"context", fileUrl(file)});

    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0][0], "disputes-total");
}

TEST_F(PythonExamples, ExplainARefusal)
{
    EXPECT_THAT(run("fill_or_explain").get<std::string>(), HasSubstr("no-report: There is no text."));

    document.insert({});
    EXPECT_EQ(run("fill_or_explain"), "filled");
}
}
