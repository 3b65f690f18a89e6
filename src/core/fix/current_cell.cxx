// SPDX-License-Identifier: MPL-2.0
#include "fix/current_cell.hxx"

#include "figures/figure_reference.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
std::optional<CurrentCell> cellIn(const ReportTable& table, const FigureReference& reference)
{
    const auto found = std::ranges::find_if(table.figures, [&](const std::optional<Figure>& figure)
                                            { return figure && figure->place == reference.place; });
    if (found == table.figures.end() || table.tableForm->figures[(*found)->definition].id != reference.id)
        return std::nullopt;
    return CurrentCell{&table, (*found)->definition};
}
}

bool CurrentCell::isWritable() const
{
    return stated().notes == CellNotes();
}

CellChange CurrentCell::changedTo(std::string text, ChangeKind kind, std::string rule) const
{
    return {referenceTo(*table, figure), stated().cellText, std::move(text), kind, std::move(rule), stated().notes.hasPendingChange};
}

std::optional<CurrentCell> currentCell(const std::vector<Report>& reports, const FigureReference& reference)
{
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            if (const auto cell = cellIn(table, reference))
                return cell;
    return std::nullopt;
}
}
