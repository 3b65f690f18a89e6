// SPDX-License-Identifier: MPL-2.0
#include "year/compare_with_last_year.hxx"

#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "year/copied_prose.hxx"
#include "year/counterpart.hxx"
#include "year/growth_findings.hxx"
#include "year/jumps.hxx"
#include "year/year_rules.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
std::string yearText(const std::optional<int>& year)
{
    return year ? std::to_string(*year) : std::string();
}

Finding wrongCounterpart(const Report& report, const Counterpart& counterpart, const LastYearFile& lastYear)
{
    Finding finding;
    finding.rule = kYearUnit;
    finding.message = counterpart.isOfYearBefore ? std::string(kYearUnit) : "year-unit.year";
    finding.severity = severityOf(*report.form, kYearUnit);
    finding.place.block = report.firstBlock;
    finding.arguments = {{"file", lastYear.name},
                         {"unit", report.unit},
                         {"lastUnit", counterpart.report->unit},
                         {"year", yearText(report.year)},
                         {"lastYear", yearText(counterpart.report->year)}};
    return finding;
}

std::vector<Finding> compareFigures(const Report& report, const Report& lastYear, const LastYearFile& file)
{
    std::vector<TwoYearTable> tables;
    for (const auto& table : report.tables)
        tables.emplace_back(table, lastYear, file.url);
    std::vector<Finding> findings;
    for (const auto& years : tables)
        std::ranges::move(findingsOfYearRules(years, file.name), std::back_inserter(findings));
    if (auto jumps = findJumps(tables, *report.form, file.name))
        findings.push_back(std::move(*jumps));
    return findings;
}
}

const Report* comparableReport(const Report& report, const std::vector<Report>& reports, const LastYearFile& lastYear)
{
    const auto counterpart = counterpartOf(report, lastYear.reports);
    const auto isAlike = [&](const Report& other) { return isOfSameFamily(report, other); };
    const bool hasNoOther = std::ranges::count_if(reports, isAlike) == 1 && std::ranges::count_if(lastYear.reports, isAlike) == 1;
    return counterpart.isOfYearBefore && (counterpart.isOfSameUnit || hasNoOther) ? counterpart.report : nullptr;
}

std::vector<Finding> compareWithLastYear(const Document& document, const Analysis& analysis, const LastYearFile& lastYear)
{
    const auto& reports = analysis.reports;
    std::vector<Finding> all;
    for (const auto& report : reports)
    {
        const auto counterpart = counterpartOf(report, lastYear.reports);
        if (!counterpart.report)
            continue;
        std::vector<Finding> findings;
        if (!counterpart.isOfYearBefore || !counterpart.isOfSameUnit)
            findings.push_back(wrongCounterpart(report, counterpart, lastYear));
        if (const auto* comparable = comparableReport(report, reports, lastYear))
        {
            std::ranges::move(compareFigures(report, *comparable, lastYear), std::back_inserter(findings));
            std::ranges::move(findingsOfGrowth(analysis.claims, report, *comparable, lastYear), std::back_inserter(findings));
            if (auto copied = findCopiedProse(document, report, lastYear, *comparable))
                findings.push_back(std::move(*copied));
        }
        std::erase_if(findings, [&](const Finding& finding) { return !applies(*report.form, finding.rule); });
        for (auto& finding : findings)
            finding.report = report.index;
        std::ranges::move(findings, std::back_inserter(all));
    }
    return all;
}
}
