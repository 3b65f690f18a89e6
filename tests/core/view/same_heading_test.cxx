// SPDX-License-Identifier: MPL-2.0
// One finding stands under one heading wherever it is shown.
#include "support/findings.hxx"
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/many_findings.hxx"
#include "support/prose_report.hxx"
#include "support/two_years.hxx"

#include "exports/csv_findings.hxx"
#include "exports/html_findings.hxx"
#include "exports/json_findings.hxx"
#include "view/findings_view.hxx"
#include "words/subject_text.hxx"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace gouji::test
{
namespace
{
using testing::HasSubstr;

Analysis onlyWith(const Finding& finding)
{
    auto analysis = report2021().analysis();
    analysis.findings = {finding};
    return analysis;
}

/// The heading in panel, CSV and HTML must be this; the title in JSON that of a table, else null.
void expectHeading(const Finding& finding, const std::string& heading, bool isTable)
{
    const auto report = findingsReport(reviewed(onlyWith(finding), {}), originOfSample());
    EXPECT_THAT(groupFindings({{finding, {}}}, 1, chinese()).front().title, HasSubstr(" · " + heading + "（"));
    EXPECT_THAT(findingsAsHtml(report, chinese()), HasSubstr("<h3>" + heading + "</h3>"));
    EXPECT_THAT(findingsAsCsv(report, chinese()), HasSubstr(",\"" + heading + "\","));
    const auto title = nlohmann::json::parse(findingsAsJson(report, chinese())).at("findings").at(0).at("title");
    EXPECT_EQ(title, isTable ? nlohmann::json(heading) : nlohmann::json());
}
}

TEST(SameHeading, AContradictionOfTheProseStandsUnderTheTextEverywhere)
{
    const auto finding = theFinding(proseReport("全年收到政府信息公开申请99件。").analysis().findings, "text-received");
    ASSERT_FALSE(finding.figures.empty());
    expectHeading(finding, "文字和结构", false);
}

TEST(SameHeading, AJumpOverTwoTablesStandsUnderTheDocumentEverywhere)
{
    const auto findings = compared(report2021().counts("received", {5000}).cell("proactive.normative.in_force", "5000"),
                                   reportOf2022().counts("received", {100}).cell("proactive.normative.in_force", "100"));
    const auto finding = theFinding(findings, "year-jump");
    std::set<std::string> tables;
    for (const auto& figure : finding.figures)
        tables.insert(figure.tableTitle);
    ASSERT_EQ(tables.size(), 2U);
    expectHeading(finding, "整份文档", false);
}

TEST(SameHeading, OfEveryFindingIsTheSameEverywhere)
{
    std::set<std::string> messages;
    for (const auto& finding : manyFindings(5))
        if (messages.insert(finding.message).second)
            expectHeading(finding, subjectText(finding.subject, chinese()), finding.subject.kind == SubjectKind::Table);
    EXPECT_GE(messages.size(), 30U);
}

TEST(SameHeading, ATableIsNamedByItsFindings)
{
    for (const auto& finding : manyFindings(6))
        if (finding.subject.kind == SubjectKind::Table)
        {
            EXPECT_FALSE(finding.subject.table.empty()) << finding.message;
            for (const auto& figure : finding.figures)
                EXPECT_EQ(figure.tableTitle, finding.subject.table) << finding.message;
        }
}
}
