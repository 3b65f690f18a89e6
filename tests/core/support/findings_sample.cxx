// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"

#include "support/report_fixture.hxx"
#include "support/two_years.hxx"

#include "reason/fingerprint.hxx"

#include <algorithm>
#include <iterator>

namespace gouji::test
{
namespace
{
ReportFixture oddReport()
{
    return report2021()
        .counts("received", {60, 0, 0, 0, 0, 1})
        .counts("granted", {61})
        .counts("handled", {61})
        .row("partial", {"１", "=1+1", "2件", "", "/", "-1", ""})
        .cells({{"proactive.fees.amount", "3.5元"}, {"disputes.review.upheld", "10"}})
        .prose("overview", {"全年收到政府信息公开申请99件。<script>XX</script>"});
}
}

FindingsOrigin originOfSample()
{
    return {"2023年报.docx", "2024-01-20 09:05", "1.0", ""};
}

Reason reasonFor(const Finding& finding, ReasonKind kind, const std::string& why, const std::string& who, const std::string& when)
{
    return {fingerprintOf(finding), finding.rule, kind, who, when, why, {}};
}

FindingsReport sampleFindings()
{
    const auto report = oddReport();
    auto analysis = report.analysis();
    const auto ofTwoYears = compared(report, reportOf2022().counts("carried_out", {4}));
    analysis.findings.insert(analysis.findings.end(), ofTwoYears.begin(), ofTwoYears.end());
    auto origin = originOfSample();
    origin.lastYearFile = kLastYearName;
    const auto isWarning = [](const Finding& finding) { return finding.severity == Severity::Warning; };
    const auto first = std::ranges::find_if(analysis.findings, isWarning);
    const auto second = std::find_if(std::next(first), analysis.findings.end(), isWarning);
    const auto book = ReasonBook()
                          .with(reasonFor(*first, ReasonKind::Confirmed, "机构改革后并入", "张三", "2024-01-20 10:30"))
                          .with(reasonFor(*second, ReasonKind::SetAside, "", "李四", "2024-01-21 08:00"));
    return findingsReport(reviewed(analysis, book), std::move(origin));
}
}
