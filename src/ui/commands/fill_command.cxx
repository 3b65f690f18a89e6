// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/dialogs/fill_dialog.hxx"
#include "writer/writing/apply_changes.hxx"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji
{
namespace
{
/// The changes to be made, blank totals and what the user chose of the rest; nothing after Cancel.
std::optional<std::vector<CellChange>> agreedChanges(const FrameSession& session, const Resources& resources,
                                                     std::vector<CellChange> changes)
{
    const auto asked = std::ranges::stable_partition(changes, &CellChange::isCertain);
    if (asked.empty())
        return changes;
    auto chosen = askWhichChanges(session, resources, {asked.begin(), asked.end()});
    if (!chosen)
        return std::nullopt;
    changes.erase(asked.begin(), asked.end());
    std::ranges::move(*chosen, std::back_inserter(changes));
    return changes;
}

Notice noticeOfFill(std::size_t written, std::size_t leftOut)
{
    const Arguments counts{{"count", std::to_string(written)}, {"left", std::to_string(leftOut)}};
    if (leftOut > 0)
        return {"ui.fill.done.left", counts};
    return written == 0 ? Notice{"ui.fill.nothing"} : Notice{"ui.fill.done", counts};
}
}

CommandResult fillTotalsCommand(FrameSession& session, const Resources& resources)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    if (!check.status().holdsReport)
        return Error{ErrorCode::NoReport, {}};
    FillPlan plan = check.fillPlan();
    const auto leftOut = std::erase_if(plan.changes, [](const CellChange& change) { return change.hasPendingChange; }); // none of them can be written
    const auto changes = agreedChanges(session, resources, std::move(plan.changes));
    if (!changes)
        return std::nullopt;
    BOOST_OUTCOME_TRY(applyChanges(session.document(), *changes, resources.catalog.text("ui.undo.fill")));
    BOOST_OUTCOME_TRY(check.refresh(resources));
    return withRemarks(noticeOfFill(changes->size(), leftOut), plan.obstacles);
}
}
