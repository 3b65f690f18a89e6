// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"
#include "api/refusals.hxx"

#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>

namespace gouji::test
{
namespace
{
using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

/// A report of 2024 in which one total of 表四 is wrong.
class FindingsReportCall : public OfficeTest
{
protected:
    FindingsReportCall()
    {
        document.insert(reportOf(2024)).type("disputes.review.upheld", "10");
        document.writer().settle();
    }

    static NamedValues reportOf(int year)
    {
        return makeSequence({option("unit", "云岫县"), option("year", year), option("form", "2021"), option("zeros", true)});
    }

    [[nodiscard]] std::string written(const NamedValues& options) const
    {
        return toUtf8(reportAudit()->findingsReport(document.component(), options));
    }

    ApiDocument document;
};

TEST_F(FindingsReportCall, WritesTheFindingsOfTheCheckInEveryFormat)
{
    const auto check = document.findings();
    ASSERT_FALSE(check.empty());

    const auto data = json::parse(written(makeSequence({option("format", "json")})));
    EXPECT_EQ(data["findings"].size(), check.size());
    EXPECT_EQ(data["findings"].at(0)["rule"], "disputes-total");
    EXPECT_EQ(data["reports"].at(0)["unit"], "云岫县");
    EXPECT_EQ(data["lastYearFile"], nullptr);

    const auto table = written(makeSequence({option("format", "csv")}));
    EXPECT_THAT(table, StartsWith("\xEF\xBB\xBF\""));
    EXPECT_THAT(table, HasSubstr("\"disputes-total\"\r\n"));

    const auto page = written(makeSequence({option("format", "html")}));
    EXPECT_THAT(page, StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(page, HasSubstr("表四 · 行政复议 · 总计"));
}

TEST_F(FindingsReportCall, IsAPageWhereNothingIsSaid)
{
    EXPECT_THAT(written({}), StartsWith("<!DOCTYPE html>"));
}

TEST_F(FindingsReportCall, NamesTheFileOfTheDocumentAndThatOfLastYear)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "2023年报.odt";
    ApiDocument lastYear;
    lastYear.insert(reportOf(2023)).type("applications.carried_out.natural", "4").type("applications.carried_out.total", "4");
    lastYear.writer().storeCopy(file, "writer8");
    document.writer().storeCopy(folder.path() / "2024年报.odt", "writer8");
    const ApiDocument saved(folder.path() / "2024年报.odt", OpenMode::ReadOnly, "");

    const auto options = makeSequence({option("format", "json"), option("lastYear", fileUrl(file).c_str())});
    const auto data = json::parse(toUtf8(reportAudit()->findingsReport(saved.component(), options)));

    EXPECT_EQ(data["file"], "2024年报.odt");
    EXPECT_EQ(data["lastYearFile"], "2023年报.odt");
    EXPECT_NE(data.dump().find("year-carry"), std::string::npos);
}

TEST_F(FindingsReportCall, ChangesNothing)
{
    const auto before = snapshot(document.writer());

    for (const char* format : {"html", "csv", "json"})
        (void)written(makeSequence({option("format", format)}));

    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
    EXPECT_FALSE(document.writer().isModified());
    EXPECT_TRUE(document.writer().undoTitles().empty());
}

TEST_F(FindingsReportCall, AFormatThatDoesNotExistIsNamedTogetherWithThoseThatDo)
{
    const auto call = [&](const css::beans::NamedValue& wrong) { return refusalOf([&] { (void)written(makeSequence({wrong})); }); };

    const auto unknown = call(option("format", "pdf"));
    EXPECT_EQ(unknown.code, "illegal-argument");
    EXPECT_EQ(unknown.argument, 1);
    for (const char* word : {"format", "pdf", "html, csv, json"})
        EXPECT_THAT(unknown.message, HasSubstr(word));
    EXPECT_THAT(call(option("format", 1)).message, HasSubstr("string"));
    EXPECT_THAT(call(option("unit", "云岫县")).message, HasSubstr("format, lastYear"));
}

TEST_F(FindingsReportCall, ADocumentWithoutReportIsRefused)
{
    const ApiDocument empty;

    EXPECT_EQ(refusalOf([&] { reportAudit()->findingsReport(empty.component(), {}); }).code, "no-report");
    EXPECT_EQ(refusalOf([] { reportAudit()->findingsReport({}, {}); }).argument, 0);
}
}
}
