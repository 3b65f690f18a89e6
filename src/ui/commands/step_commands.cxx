// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/window/jump.hxx"
#include "view/next_finding.hxx"
#include "writer/places/cursor_place.hxx"

namespace gouji
{
namespace
{
CommandResult step(FrameSession& session, const Resources& resources, Direction direction)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    if (!check.status().holdsReport)
        return Error{ErrorCode::NoReport, {}};
    BOOST_OUTCOME_TRY(cursor, placeAtCursor(session.document()));
    const auto found = stepFrom({cursor, session.panelState().selectedFinding()}, direction, check.findings());
    if (!found)
        return Notice{"panel.step.none"};
    const Finding finding = check.findings()[found->finding].finding;
    session.showPanel();
    session.panelState().select(found->key);
    jumpToFinding(session, finding);
    if (!found->hasWrapped)
        return std::nullopt;
    return Notice{direction == Direction::Next ? "panel.step.from-start" : "panel.step.from-end"};
}
}

CommandResult nextFindingCommand(FrameSession& session, const Resources& resources)
{
    return step(session, resources, Direction::Next);
}

CommandResult previousFindingCommand(FrameSession& session, const Resources& resources)
{
    return step(session, resources, Direction::Previous);
}
}
