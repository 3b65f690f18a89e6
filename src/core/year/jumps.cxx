// SPDX-License-Identifier: MPL-2.0
#include "year/jumps.hxx"

#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
struct Jump
{
    FigureReference own;
    FigureReference lastYears;
    Decimal value;
    Decimal lastYearsValue;
};

bool isJump(const Decimal& own, const Decimal& lastYears, const YearComparison& limits)
{
    const auto& [smaller, larger] = std::minmax(own, lastYears);
    return limits.jumpFactor > 0 && !smaller.isNegative() && larger >= Decimal(limits.jumpFrom) && larger > smaller * Decimal(limits.jumpFactor);
}

std::vector<Jump> jumpsOf(const TwoYearTable& years, const YearComparison& limits)
{
    std::vector<Jump> jumps;
    const auto& figures = years.table().figures;
    for (std::size_t index = 0; index < years.figureCount(); ++index)
    {
        const auto& own = figures[index];
        const auto& lastYears = figures[years.figureCount() + index];
        const bool areNumbers = own && lastYears && own->value.number && lastYears->value.number;
        if (areNumbers && isJump(*own->value.number, *lastYears->value.number, limits))
            jumps.push_back({years.referenceTo(index), years.referenceTo(years.figureCount() + index), *own->value.number,
                             *lastYears->value.number});
    }
    return jumps;
}

Subject subjectOf(const std::vector<FigureReference>& figures)
{
    const auto& table = figures.front().tableTitle;
    const bool isOfOneTable = std::ranges::all_of(figures, [&](const FigureReference& figure) { return figure.tableTitle == table; });
    return isOfOneTable ? Subject{SubjectKind::Table, table} : Subject{};
}

/// "表二 · 行政许可 · 处理决定 550 → 9487": the form's own words and numbers only.
std::string textOf(const Jump& jump)
{
    const auto row = jump.own.row.empty() ? "" : " · " + jump.own.row;
    return jump.own.tableTitle + row + " · " + jump.own.column + " " + jump.lastYearsValue.toString() + " → " + jump.value.toString();
}
}

std::optional<Finding> findJumps(const std::vector<TwoYearTable>& tables, const Form& form, const std::string& fileName)
{
    Finding finding;
    std::string list;
    for (const auto& years : tables)
        for (const auto& jump : jumpsOf(years, form.yearComparison))
        {
            finding.figures.push_back(jump.own);
            finding.figures.push_back(jump.lastYears);
            list += (list.empty() ? "" : std::string(1, kListBreak)) + textOf(jump);
        }
    if (finding.figures.empty())
        return std::nullopt;
    finding.rule = kYearJump;
    finding.message = kYearJump;
    finding.severity = severityOf(form, kYearJump);
    finding.subject = subjectOf(finding.figures);
    finding.place = finding.figures.front().place;
    finding.arguments = {{"file", fileName},
                         {"factor", std::to_string(form.yearComparison.jumpFactor)},
                         {"count", std::to_string(finding.figures.size() / 2)},
                         {"jumps", list}};
    return finding;
}
}
