// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "reason/judge_reasons.hxx"
#include "ui/frame_session.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Writes the reasons into a text file that the user chooses. What was done, in a sentence; nothing if he cancelled. Errors: those of writeFile;
/// OfficeRefused.
[[nodiscard]] Result<std::optional<std::string>> exportReasons(const FrameSession& session, const std::vector<JudgedReason>& reasons,
                                                               const MessageCatalog& catalog);
}
