// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "fill/plan_fill.hxx"
#include "ui/fill_dialog.hxx"
#include "ui/report_check.hxx"
#include "ui/results_dialog.hxx"
#include "writer/analyse_document.hxx"
#include "writer/apply_changes.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
/// The changes to be made, blank totals and what the user chose of the rest; nothing if he cancelled.
std::optional<std::vector<CellChange>> agreedChanges(const FrameSession& session, const Resources& resources,
                                                     std::vector<CellChange> changes)
{
    const auto asked = std::ranges::stable_partition(changes, [](const CellChange& change)
                                                     { return change.reason == ChangeReason::BlankTotal; });
    if (asked.empty())
        return changes;
    auto chosen = askWhichChanges(session, resources, {asked.begin(), asked.end()});
    if (!chosen)
        return std::nullopt;
    changes.erase(asked.begin(), asked.end());
    std::ranges::move(*chosen, std::back_inserter(changes));
    return changes;
}

std::string doneText(std::size_t writtenCells, const MessageCatalog& catalog)
{
    return writtenCells == 0 ? catalog.text("ui.fill.nothing") : catalog.text("ui.fill.done", {{"count", std::to_string(writtenCells)}});
}

Result<void> fill(FrameSession& session, const Resources& resources)
{
    const auto document = session.document();
    BOOST_OUTCOME_TRY(before, analyseDocument(document, resources));
    BOOST_OUTCOME_TRY(lastYear, lastYearAt(session, resources, session.lastYearUrl()));
    const FillPlan plan = lastYear ? planFill(before.reports, *lastYear) : planFill(before.reports);
    const auto changes = agreedChanges(session, resources, plan.changes);
    if (!changes)
        return boost::outcome_v2::success();
    BOOST_OUTCOME_TRY(applyChanges(document, *changes, resources.catalog.text("ui.undo.fill")));
    BOOST_OUTCOME_TRY(after, analyseDocument(document, resources, lastYear));
    auto results = resultsAfter(doneText(changes->size(), resources.catalog), plan.obstacles, after.findings, resources.catalog);
    session.results(resources).show(withLastYear(std::move(results), lastYear, resources.catalog));
    return boost::outcome_v2::success();
}
}

void fillTotalsCommand(FrameSession& session)
{
    const Resources* resources = session.resources();
    if (!resources)
        return;
    const Result<void> filled = fill(session, *resources);
    if (!filled)
        session.showError(filled.error());
}
}
