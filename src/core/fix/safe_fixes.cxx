// SPDX-License-Identifier: MPL-2.0
#include "fix/safe_fixes.hxx"

#include "check/blank_group.hxx"
#include "check/number_writing.hxx"
#include "evaluation/evaluate.hxx"
#include "fix/current_cell.hxx"
#include "fix/open_blanks.hxx"
#include "form/built_in_checks.hxx"
#include "year/compare_with_last_year.hxx"
#include "year/two_year_table.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
using FigureSet = std::set<std::size_t>;

bool isNumber(const std::optional<Figure>& figure)
{
    return figure && figure->value.state == ValueState::Number;
}

/// Figures of sums whose stated total agrees with them, blanks being 0.
FigureSet confirmedByTotals(const ReportTable& table)
{
    FigureSet confirmed;
    for (const auto& evaluation : evaluate(TableValues(table)))
        if (const auto& equation = table.tableForm->equations[evaluation.equation];
            evaluation.outcome == Outcome::Holds && equation.stated && isNumber(table.figures[*equation.stated]))
            for (const auto& term : addendsOf(equation).terms)
                confirmed.insert(term.figure);
    return confirmed;
}

void closeUnfilledParts(FigureSet& open, const ReportTable& table)
{
    if (std::ranges::none_of(table.figures, isNumber))
        open.clear();
    for (const auto& check : table.tableForm->blankGroupChecks)
        if (const auto cells = cellsOfBlankGroup(table, check); !cells.empty())
        {
            const auto confirmed = confirmedByTotals(table);
            for (const auto cell : cells)
                if (!confirmed.contains(cell))
                    open.erase(cell);
        }
}

void closeWhatLastYearDenies(FigureSet& open, const TwoYearTable& years)
{
    const TableValues values(years.table());
    for (const auto& equation : years.table().tableForm->lastYear.equations)
    {
        const auto left = sumOf(equation.claim.left, values);
        const auto right = sumOf(equation.claim.right, values);
        if (!left || !right || *left == *right)
            continue;
        for (const auto* side : {&equation.claim.left, &equation.claim.right})
            for (const auto& term : side->terms)
                open.erase(term.figure);
    }
}

void addPlainNumbers(std::map<std::size_t, CellChange>& changes, const ReportTable& table)
{
    for (const auto& figure : table.figures)
    {
        if (!isNumber(figure))
            continue;
        const CurrentCell cell{&table, figure->definition};
        const auto& definition = table.tableForm->figures[cell.figure];
        if (writingOf(figure->value, definition) == Writing::Odd && cell.isWritable())
            changes.emplace(cell.figure,
                            cell.changedTo(plainDigits(figure->value, definition.type), ChangeKind::PlainNumber, std::string(kNumberForm)));
    }
}

void addChanges(std::vector<CellChange>& all, const ReportTable& table, const FigureSet& open)
{
    auto changes = changesOfBlanks(table, open);
    addPlainNumbers(changes, table);
    for (auto& [figure, change] : changes)
        all.push_back(std::move(change));
}

FigureSet openIn(const ReportTable& table, const FillPlan& plan)
{
    auto open = openBlanks(table, plan);
    closeUnfilledParts(open, table);
    return open;
}
}

std::vector<CellChange> planSafeFixes(const std::vector<Report>& reports, const FillPlan& plan)
{
    std::vector<CellChange> changes;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            addChanges(changes, table, openIn(table, plan));
    return changes;
}

std::vector<CellChange> planSafeFixes(const std::vector<Report>& reports, const FillPlan& plan, const LastYearFile& lastYear)
{
    std::vector<CellChange> changes;
    for (const auto& report : reports)
    {
        const auto* comparable = comparableReport(report, reports, lastYear);
        for (const auto& table : report.tables)
        {
            auto open = openIn(table, plan);
            if (comparable)
                closeWhatLastYearDenies(open, TwoYearTable(table, *comparable, lastYear.url));
            addChanges(changes, table, open);
        }
    }
    return changes;
}
}
