// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "ui/fill_dialog.hxx"
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

Notice noticeOfFill(std::size_t writtenCells)
{
    return writtenCells == 0 ? Notice{"ui.fill.nothing"} : Notice{"ui.fill.done", {{"count", std::to_string(writtenCells)}}};
}
}

CommandResult fillTotalsCommand(FrameSession& session, const Resources& resources)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    if (!check.status().holdsReport)
        return Error{ErrorCode::NoReport, {}};
    const FillPlan plan = check.fillPlan();
    const auto changes = agreedChanges(session, resources, plan.changes);
    if (!changes)
        return std::nullopt;
    BOOST_OUTCOME_TRY(applyChanges(session.document(), *changes, resources.catalog.text("ui.undo.fill")));
    BOOST_OUTCOME_TRY(check.refresh(resources));
    return withRemarks(noticeOfFill(changes->size()), plan.obstacles);
}
}
