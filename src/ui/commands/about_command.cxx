// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/toolkit/message_box.hxx"

namespace gouji
{
CommandResult aboutCommand(FrameSession& session, const Resources& resources)
{
    showMessage({session.context(), session.frame()}, MessageKind::Info, resources.catalog.text("ui.about", {{"version", resources.version}}));
    return std::nullopt;
}
}
