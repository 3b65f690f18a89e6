// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"
#include "ui/toolkit/help.hxx"

namespace gouji
{
CommandResult helpCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(showHelp(session.context(), resources, ""));
    return std::nullopt;
}
}
