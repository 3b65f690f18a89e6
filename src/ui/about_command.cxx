// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "ui/message_box.hxx"

namespace gouji
{
CommandResult aboutCommand(FrameSession& session, const Resources& resources)
{
    showMessage(session, MessageKind::Info, resources.catalog.text("ui.about", {{"version", resources.version}}));
    return std::nullopt;
}
}
