// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"

#include "support/report_fixture.hxx"
#include "support/two_years.hxx"

#include <vector>

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

FindingsExtras extrasOfSample()
{
    return {"2023年报.docx", "2024-01-20 09:05", "1.0", "", {}};
}

FindingsReport sampleFindings()
{
    const auto report = oddReport();
    auto analysis = report.analysis();
    const auto ofTwoYears = compared(report, reportOf2022().counts("carried_out", {4}));
    analysis.findings.insert(analysis.findings.end(), ofTwoYears.begin(), ofTwoYears.end());
    auto extras = extrasOfSample();
    extras.lastYearFile = kLastYearName;
    extras.remarks.resize(analysis.findings.size());
    std::vector<Remark> remarks{{Answer::SetAside, "", "李四", "2024-01-21 08:00"},
                                {Answer::Confirmed, "机构改革后并入", "张三", "2024-01-20 10:30"}};
    for (std::size_t index = 0; index < analysis.findings.size() && !remarks.empty(); ++index)
        if (analysis.findings[index].severity == Severity::Warning)
        {
            extras.remarks[index] = remarks.back();
            remarks.pop_back();
        }
    return findingsReport(analysis, std::move(extras));
}
}
