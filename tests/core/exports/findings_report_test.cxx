// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"
#include "support/two_years.hxx"

#include "exports/finding_words.hxx"
#include "exports/findings_format.hxx"

#include <gmock/gmock.h>

namespace gouji::test
{
namespace
{
using testing::ElementsAre;

/// Two warnings and an error: blanks in 表四, full-width digits in 表三, a wrong total in 表四.
ReportFixture threeFindings()
{
    return report2021()
        .row("received", {"１", "0", "0", "0", "0", "0", "1"})
        .row("granted", {"1", "0", "0", "0", "0", "0", "1"})
        .row("handled", {"1", "0", "0", "0", "0", "0", "1"})
        .cells({{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}, {"disputes.lawsuit_direct.other", ""}});
}

/// What a person says about every finding of a rule.
struct Said
{
    std::string rule;
    ReasonKind kind = ReasonKind::Confirmed;
    std::string why;
};

FindingsReport explained(const ReportFixture& fixture, const Said& said)
{
    const auto analysis = fixture.analysis();
    ReasonBook book;
    for (const auto& finding : analysis.findings)
        if (finding.rule == said.rule)
            book = book.with(reasonFor(finding, said.kind, said.why, "张三", ""));
    return findingsReport(reviewed(analysis, book), originOfSample());
}

std::vector<std::string> standings(const FindingsReport& report)
{
    std::vector<std::string> lines;
    for (const auto& finding : report.findings)
        lines.push_back(finding.finding.rule + " " + standingText(finding.standing(), chinese()));
    return lines;
}
}

TEST(FindingsReport, ErrorsComeFirstAndWhatWasAnsweredLast)
{
    EXPECT_THAT(standings(findingsReport(reviewed(threeFindings().analysis(), {}), {})),
                ElementsAre("disputes-total 错误", "number-form 警告", "cell-blank 警告"));
    EXPECT_THAT(standings(explained(threeFindings(), {"number-form", ReasonKind::Confirmed, "原文如此"})),
                ElementsAre("disputes-total 错误", "cell-blank 警告", "number-form 已说明理由"));
    EXPECT_THAT(standings(explained(threeFindings(), {"number-form", ReasonKind::SetAside, ""})),
                ElementsAre("disputes-total 错误", "cell-blank 警告", "number-form 已搁置"));
}

TEST(FindingsReport, AnErrorStaysOneWhateverIsSaidAboutIt)
{
    const auto report = explained(threeFindings(), {"disputes-total", ReasonKind::Confirmed, "无误"});

    EXPECT_EQ(report.findings.front().standing(), Standing::Error);
    EXPECT_EQ(report.openVerdict().errors, 1U);
    EXPECT_FALSE(report.findings.front().reason) << "none is taken for an error";
}

TEST(FindingsReport, TheVerdictCountsWhatIsOpen)
{
    const auto report = explained(threeFindings(), {"cell-blank", ReasonKind::Confirmed, "确无此项"});

    EXPECT_EQ(verdictText(report, chinese()), "1 处错误，1 处警告，0 条提示；另有 1 条已说明理由，0 条已搁置");
    EXPECT_EQ(verdictText(findingsReport(reviewed(report2021().analysis(), {}), {}), chinese()), "没有发现问题，可以报送");
    EXPECT_EQ(verdictText(explained(report2021().cell("disputes.review.other", ""), {"cell-blank", ReasonKind::Confirmed, "无"}), chinese()),
              "没有待处理的问题，可以报送；1 条已说明理由，0 条已搁置，另有 0 条提示");
}

TEST(FindingsReport, WhatIsAboutOneTableStandsTogether)
{
    const auto sample = sampleFindings();
    for (const auto standing : {Standing::Error, Standing::Warning, Standing::Info})
    {
        std::set<std::string> seen;
        std::string last;
        for (const auto& finding : sample.findings)
            if (finding.standing() == standing)
                if (const auto subject = subjectText(finding, sample, chinese()); subject != last)
                {
                    EXPECT_TRUE(seen.insert(subject).second) << subject << " comes twice";
                    last = subject;
                }
    }
}

TEST(FindingsReport, AFigureCarriesWhatItsCellHolds)
{
    const auto report = findingsReport(reviewed(threeFindings().analysis(), {}), {});

    const auto& total = report.findings.front().figures.back();
    EXPECT_EQ(total.reference.id, "disputes.review.total");
    EXPECT_EQ(total.text, "0");
    EXPECT_EQ(total.value, Decimal(0));
    const auto& blank = report.findings.back().figures.front();
    EXPECT_EQ(contentText(blank, chinese()), "（空白）");
    EXPECT_FALSE(blank.value);
    EXPECT_EQ(contentText(report.findings[1].figures.front(), chinese()), "１");
}

TEST(FindingsReport, AFigureOfLastYearsReportCarriesTheNumberThatWasCompared)
{
    auto analysis = report2021().analysis();
    analysis.findings = compared(report2021(), reportOf2022().row("carried_out", {"4", "0", "0", "0", "0", "0", "4"}));
    const auto report = findingsReport(reviewed(analysis, {}), {});

    const auto& figures = report.findings.front().figures;
    EXPECT_EQ(figures.front().reference.place.document, kLastYearUrl);
    EXPECT_FALSE(figures.front().text);
    EXPECT_EQ(figures.front().value, Decimal(4));
    EXPECT_EQ(contentText(figures.front(), chinese()), "4");
    EXPECT_EQ(figures.back().text, "0");
}

TEST(FindingsReport, SubjectsAreNamedInWords)
{
    const auto sample = sampleFindings();
    std::set<std::string> subjects;
    for (const auto& finding : sample.findings)
        subjects.insert(subjectText(finding, sample, chinese()));

    EXPECT_TRUE(subjects.contains("表三"));
    EXPECT_TRUE(subjects.contains("文字和结构"));
    EXPECT_EQ(reportText(sample.reports.front(), chinese()), "云岫县2023年");
}

TEST(FindingsReport, OfSeveralReportsEachIsNamed)
{
    const auto document = joined({report2021().document(), threeFindings().title("青溪县2024年政府信息公开工作年度报告").document()});
    const auto report = findingsReport(reviewed(analyse(document, forms()), {}), {});

    ASSERT_EQ(report.reports.size(), 2U);
    EXPECT_EQ(subjectText(report.findings.front(), report, chinese()), "青溪县2024年 · 表四");
}

TEST(FindingsReport, ARemarkReadsWithWhatIsKnownOfIt)
{
    EXPECT_EQ(decisionText({"", "", ReasonKind::Confirmed, "张三", "2024-01-20 10:30", "机构改革后并入", ""}, chinese()),
              "已说明理由：机构改革后并入　张三 2024年1月20日 10:30");
    EXPECT_EQ(decisionText({"", "", ReasonKind::Confirmed, "", "", "机构改革后并入", ""}, chinese()), "已说明理由：机构改革后并入");
}

TEST(FindingsFormats, AreFoundByNameAndByTheEndingOfAFile)
{
    for (const auto& format : findingsFormats())
    {
        EXPECT_EQ(findFindingsFormat(format.name), &format);
        EXPECT_EQ(findingsFormatOfFile("file:///a/b." + std::string(format.name)), &format);
        EXPECT_FALSE(format.write(sampleFindings(), chinese()).empty());
        for (const auto& [language, catalog] : catalogs())
            EXPECT_TRUE(catalog.has(format.filter)) << format.name << " in " << language;
    }
    EXPECT_EQ(findingsFormatOfFile("A.CSV"), findFindingsFormat("csv"));
    EXPECT_EQ(findFindingsFormat("HTML"), nullptr);
    EXPECT_EQ(findFindingsFormat(""), nullptr);
    EXPECT_EQ(findingsFormatOfFile("csv"), nullptr);
    EXPECT_EQ(findingsFormatOfFile("a.docx"), nullptr);
}

TEST(FindingsFormats, LeaveNoPlaceholderOpenInAnyLanguage)
{
    for (const auto& format : findingsFormats())
        for (const auto& [language, catalog] : catalogs())
        {
            const auto text = format.write(sampleFindings(), catalog);
            for (const char* placeholder : {"{report}", "{count}", "{standing}", "{passage}", "{reason}", "findings-report."})
                EXPECT_EQ(text.find(placeholder), std::string::npos) << format.name << " " << language << " " << placeholder;
        }
}
}
