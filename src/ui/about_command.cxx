// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "ui/message_box.hxx"

namespace gouji
{
void aboutCommand(FrameSession& session)
{
    if (const Resources* resources = session.resources())
        showMessage(session, MessageKind::Info, resources->catalog.text("ui.about", {{"version", resources->version}}));
}
}
