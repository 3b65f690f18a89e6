// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "view/explained_figure.hxx"
#include "writer/places/cell_at_cursor.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
std::optional<FigureExplanation> explanationOf(const DocumentCheck& check, const CellAddress& cell)
{
    return check.lastYear() ? explainFigure(check.reports(), cell.table, cell.cell, *check.lastYear())
                            : explainFigure(check.reports(), cell.table, cell.cell);
}

/// Index of the report that holds the table.
std::size_t reportWith(const std::vector<Report>& reports, const std::string& table)
{
    const auto found = std::ranges::find_if(reports, [&](const Report& report)
                                            { return std::ranges::any_of(report.tables, [&](const ReportTable& candidate)
                                                                         { return candidate.place.table == table; }); });
    return found == reports.end() ? 0 : found->index;
}
}

CommandResult explainFigureCommand(FrameSession& session, const Resources& resources)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    BOOST_OUTCOME_TRY(cell, cellAtCursor(session.document()));
    const auto explanation = cell ? explanationOf(check, *cell) : std::nullopt;
    if (!explanation)
        return Notice{"ui.explain.nothing"};
    session.showPanel();
    session.panelState().explain(entryOf(*explanation, reportWith(check.reports(), cell->table), check.reports(), resources.catalog));
    return std::nullopt;
}
}
