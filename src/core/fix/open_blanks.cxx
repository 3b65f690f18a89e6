// SPDX-License-Identifier: MPL-2.0
#include "fix/open_blanks.hxx"

#include "check/number_writing.hxx"
#include "fix/current_cell.hxx"
#include "fix/fill_blanks.hxx"
#include "form/built_in_checks.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isPlannedOtherwise(const Place& place, const FillPlan& plan)
{
    return std::ranges::any_of(plan.changes,
                               [&](const CellChange& change)
                               {
                                   return change.figure.place == place && change.kind == ChangeKind::DeterminedBlank
                                       && change.newText != "0";
                               });
}
}

std::set<std::size_t> openBlanks(const ReportTable& table, const FillPlan& plan)
{
    std::set<std::size_t> open;
    for (const auto& figure : table.figures)
        if (figure && figure->value.state == ValueState::Blank && CurrentCell{&table, figure->definition}.isWritable()
            && !isPlannedOtherwise(figure->place, plan))
            open.insert(figure->definition);
    return open;
}

std::map<std::size_t, CellChange> changesOfBlanks(const ReportTable& table, const std::set<std::size_t>& open)
{
    std::map<std::size_t, CellChange> changes;
    for (const auto& [figure, filling] : fillBlanks(table, open))
    {
        const CurrentCell cell{&table, figure};
        const bool isTotal = table.tableForm->figures[figure].isComputed;
        const auto digits = plainDigits(filling.value, table.tableForm->figures[figure].type);
        changes.emplace(figure, isTotal ? cell.changedTo(digits, ChangeKind::BlankTotal, filling.rule)
                                        : cell.changedTo(digits, ChangeKind::Zero, std::string(kCellBlank)));
    }
    return changes;
}
}
