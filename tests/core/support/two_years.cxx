// SPDX-License-Identifier: MPL-2.0
#include "support/two_years.hxx"

#include "support/forms.hxx"

#include "fill/plan_fill.hxx"
#include "year/compare_with_last_year.hxx"

namespace gouji::test
{
ReportFixture reportOf2022()
{
    return ReportFixture(form2021()).title("云岫县2022年政府信息公开工作年度报告");
}

LastYearFile fileOf(const Document& document)
{
    return {kLastYearUrl, kLastYearName, document, analyse(document, forms()).reports};
}

std::vector<Finding> compared(const ReportFixture& report, const ReportFixture& lastYear)
{
    const auto document = report.document();
    return sortedByPlace(compareWithLastYear(document, analyse(document, forms()), fileOf(lastYear.document())));
}

std::vector<std::string> filled(const ReportFixture& report, const ReportFixture& lastYear)
{
    std::vector<std::string> lines;
    for (const auto& change : planFill(report.analysis().reports, fileOf(lastYear.document())).changes)
        lines.push_back(change.figure.id + ": " + change.oldText + " → " + change.newText + " (" + change.rule + ")"
                        + (change.kind == ChangeKind::BlankTotal ? " unasked" : ""));
    return lines;
}
}
