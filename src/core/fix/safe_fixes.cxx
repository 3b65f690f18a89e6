// SPDX-License-Identifier: MPL-2.0
#include "fix/safe_fixes.hxx"

#include "check/blank_group.hxx"
#include "check/number_writing.hxx"
#include "evaluation/evaluate.hxx"
#include "figures/cell_value.hxx"
#include "fill/plan_fill.hxx"
#include "fix/current_cell.hxx"
#include "fix/open_blanks.hxx"
#include "form/built_in_checks.hxx"
#include "year/compare_with_last_year.hxx"
#include "year/two_year_table.hxx"

#include <algorithm>
#include <map>
#include <utility>

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

/// What is planned for one report: by its table and figure.
using Changes = std::map<std::pair<std::size_t, std::size_t>, CellChange>;

class SafePlan
{
public:
    SafePlan(const std::vector<Report>& reports, const LastYearFile* lastYear) : reports_(reports), lastYear_(lastYear) {}

    std::vector<CellChange> make() const
    {
        std::vector<CellChange> all;
        for (const auto& report : reports_)
            for (auto& [place, change] : changesOf(report))
                all.push_back(std::move(change));
        return all;
    }

private:
    /// A total may follow from what was put right before it.
    [[nodiscard]] Changes changesOf(Report report) const
    {
        Changes changes;
        while (addRound(report, changes))
            for (const auto& [place, change] : changes)
            {
                auto& figure = *report.tables[place.first].figures[place.second];
                figure.text = change.newText;
                figure.value = parseCellValue(change.newText);
            }
        return changes;
    }

    [[nodiscard]] bool addRound(const Report& report, Changes& changes) const
    {
        const auto plan = lastYear_ ? planFill(report, reports_, *lastYear_) : planFill(report);
        const auto* comparable = lastYear_ ? comparableReport(report, reports_, *lastYear_) : nullptr;
        bool hasAdded = false;
        for (std::size_t index = 0; index < report.tables.size(); ++index)
        {
            const auto& table = report.tables[index];
            auto open = openBlanks(table, plan);
            closeUnfilledParts(open, table);
            if (comparable)
                closeWhatLastYearDenies(open, TwoYearTable(table, *comparable, lastYear_->url));
            auto planned = changesOfBlanks(table, open);
            addPlainNumbers(planned, table);
            for (auto& [figure, change] : planned)
                hasAdded |= changes.try_emplace({index, figure}, std::move(change)).second;
        }
        return hasAdded;
    }

    const std::vector<Report>& reports_;
    const LastYearFile* lastYear_;
};
}

std::vector<CellChange> planSafeFixes(const std::vector<Report>& reports)
{
    return SafePlan(reports, nullptr).make();
}

std::vector<CellChange> planSafeFixes(const std::vector<Report>& reports, const LastYearFile& lastYear)
{
    return SafePlan(reports, &lastYear).make();
}
}
