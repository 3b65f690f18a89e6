// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "exports/csv_findings.hxx"

#include <gmock/gmock.h>

#include <string_view>

namespace gouji::test
{
namespace
{
using Record = std::vector<std::string>;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kColumnCount = 18;

/// Columns by their place.
enum Column : std::size_t
{
    Number,
    Severity_,
    Unit,
    Year,
    Subject,
    Message,
    Details,
    Place_,
    Cells,
    Contents,
    Expected,
    Stated,
    Difference,
    Answer_,
    Reason,
};

/// RFC 4180, read without mercy; fields keep their quotes.
std::vector<Record> recordsOf(std::string_view csv)
{
    std::vector<Record> records{{""}};
    bool isQuoted = false;
    for (std::size_t index = 0; index < csv.size(); ++index)
    {
        auto& field = records.back().back();
        isQuoted ^= csv[index] == '"';
        if (!isQuoted && csv[index] == ',')
            records.back().emplace_back();
        else if (!isQuoted && csv.substr(index, 2) == "\r\n")
        {
            records.push_back(Record{""});
            ++index;
        }
        else
            field += csv[index];
    }
    records.pop_back();
    return records;
}

std::vector<Record> recordsOf(const FindingsReport& report)
{
    return recordsOf(std::string_view(findingsAsCsv(report, chinese())).substr(kByteOrderMark.size()));
}

/// The words of a reason as they are written.
std::string written(const std::string& why)
{
    const auto analysis = report2021().cell("disputes.review.other", "").analysis();
    const auto book = ReasonBook().with(reasonFor(analysis.findings.front(), ReasonKind::Confirmed, why, "", ""));
    return recordsOf(findingsReport(reviewed(analysis, book), originOfSample())).at(1).at(Reason);
}
}

TEST(CsvFindings, BeginWithAByteOrderMarkAndEndEveryLineWithCrLf)
{
    const auto csv = findingsAsCsv(sampleFindings(), chinese());

    EXPECT_TRUE(csv.starts_with(kByteOrderMark));
    EXPECT_TRUE(csv.ends_with("\r\n"));
    EXPECT_EQ(csv.find(kByteOrderMark, 1), std::string::npos);
}

TEST(CsvFindings, HaveOneRecordPerFindingBelowTheHeadings)
{
    const auto sample = sampleFindings();
    const auto records = recordsOf(sample);

    ASSERT_EQ(records.size(), sample.findings.size() + 1);
    for (const auto& record : records)
        EXPECT_EQ(record.size(), kColumnCount);
    EXPECT_EQ(records[0][Number], "\"序号\"");
    EXPECT_EQ(records[0][Message], "\"问题\"");
    EXPECT_EQ(records[1][Number], "1");
    EXPECT_EQ(records.back()[Number], std::to_string(sample.findings.size()));
}

TEST(CsvFindings, ShowTheComparedNumbersBareEvenWhereTheyAreNegative)
{
    const auto records = recordsOf(findingsReport(reviewed(report2021().cells({{"disputes.review.total", "11"}}).analysis(), {}), originOfSample()));

    EXPECT_EQ(records.at(1)[Severity_], "\"错误\"");
    EXPECT_EQ(records.at(1)[Year], "2023");
    EXPECT_EQ(records.at(1)[Subject], "\"表四\"");
    EXPECT_EQ(records.at(1)[Expected], "0");
    EXPECT_EQ(records.at(1)[Stated], "11");
    EXPECT_EQ(records.at(1)[Difference], "-11");
}

TEST(CsvFindings, NamePlacesAsScriptsDo)
{
    const auto cellsOf = [](const Finding& finding)
    {
        auto analysis = report2021().analysis();
        analysis.findings = {finding};
        return recordsOf(findingsReport(reviewed(analysis, {}), originOfSample())).at(1).at(Cells);
    };
    Finding finding;
    EXPECT_EQ(cellsOf(finding), "\"\"");
    finding.place.table = "表三";
    EXPECT_EQ(cellsOf(finding), "\"表三\"");
    finding.figures = {{"a", "表三", "", "", {"表三", "E6", 0, 0, {}, "file:///2022.odt"}}, {"b", "表三", "", "", {"表三", "E7"}}};
    EXPECT_EQ(cellsOf(finding), "\"file:///2022.odt#表三.E6；表三.E7\"");
}

TEST(CsvFindings, QuoteQuotesCommasAndLineBreaks)
{
    EXPECT_EQ(written("他说\"是\",\n见附件"), "\"他说\"\"是\"\",\n见附件\"");
}

TEST(CsvFindings, NoTextIsAFormula)
{
    for (const char* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "　=1", "＝1", "＋1", "－1", "＠x", "\u200B=1"})
        EXPECT_EQ(written(formula), "\"'" + std::string(formula) + "\"") << formula;
    for (const char* plain : {"", "1", "表三=表四", "a-b", "'", "(1)", "—"})
        EXPECT_EQ(written(plain), "\"" + std::string(plain) + "\"") << plain;
}

TEST(CsvFindings, WhatACellHoldsIsHarmlessToo)
{
    const auto csv = findingsAsCsv(sampleFindings(), chinese());

    EXPECT_NE(csv.find("\"'=1+1\""), std::string::npos);
    EXPECT_EQ(csv.find(",\"="), std::string::npos);
}
}
