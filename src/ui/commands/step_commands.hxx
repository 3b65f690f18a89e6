// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/commands/command.hxx"

namespace gouji
{
/// Goes to the open finding behind the cursor in the document, or before it, and selects it in the panel. Behind the last one the first follows, and the
/// panel says so.
[[nodiscard]] CommandResult nextFindingCommand(FrameSession& session, const Resources& resources);
[[nodiscard]] CommandResult previousFindingCommand(FrameSession& session, const Resources& resources);
}
