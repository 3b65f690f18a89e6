// SPDX-License-Identifier: MPL-2.0
#include "year/chosen_file.hxx"

#include "year/counterpart.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool holdsNumber(const Report& report)
{
    return std::ranges::any_of(report.tables,
                               [](const ReportTable& table)
                               {
                                   return std::ranges::any_of(table.figures, [](const std::optional<Figure>& figure)
                                                              { return figure && figure->value.state == ValueState::Number; });
                               });
}

UnitChange unitsOf(const Report& report, const Counterpart& counterpart)
{
    return {report.unit, counterpart.report->unit};
}
}

Result<std::optional<UnitChange>> examineLastYear(const std::vector<Report>& reports, const LastYearFile& lastYear)
{
    if (std::ranges::none_of(lastYear.reports, holdsNumber))
        return Error{ErrorCode::ReportFileBlank, {{"file", lastYear.name}}};
    bool hasCounterpart = reports.empty();
    std::optional<UnitChange> change;
    std::optional<Error> otherYear;
    for (const auto& report : reports)
    {
        const auto counterpart = counterpartOf(report, lastYear.reports);
        if (!counterpart.report)
            continue;
        hasCounterpart = true;
        if (counterpart.isOfYearBefore && counterpart.isOfSameUnit)
            return std::optional<UnitChange>();
        if (counterpart.isOfYearBefore)
            change = unitsOf(report, counterpart);
        else // both years are known
            otherYear = Error{ErrorCode::ReportFileOfOtherYear,
                              {{"file", lastYear.name}, {"lastYear", std::to_string(*counterpart.report->year)}, {"year", std::to_string(*report.year)}}};
    }
    if (!hasCounterpart)
        return Error{ErrorCode::ReportFileWithoutReport, {{"file", lastYear.name}}};
    if (change || !otherYear)
        return change;
    return *otherYear;
}
}
