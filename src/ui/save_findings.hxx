// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "ui/frame_session.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// Checks the session's document, compared with last year's report where results of that are shown, asks in the office's file picker for a
/// file and its format, and writes the findings there. What was done, in a sentence; nothing if the user cancelled.
/// Errors: those of analyseDocument and readLastYear; FileNotWritten; OfficeRefused.
[[nodiscard]] Result<std::optional<std::string>> saveFindings(FrameSession& session, const Resources& resources);
}
