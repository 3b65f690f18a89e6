// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reason/judge_reasons.hxx"
#include "ui/window/command_result.hxx"
#include "ui/window/frame_session.hxx"

#include <vector>

namespace gouji
{
/// Writes the reasons into a text file that the user chooses. What was done; nothing after Cancel. Errors: those of
/// writeFile; OfficeRefused.
[[nodiscard]] CommandResult exportReasons(const FrameSession& session, const std::vector<JudgedReason>& reasons, const MessageCatalog& catalog);
}
