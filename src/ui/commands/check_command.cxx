// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

namespace gouji
{
CommandResult checkReportCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(session.check().run(resources));
    session.showPanel();
    if (!session.check().findings().empty())
        session.focusFindings();
    return std::nullopt;
}
}
