// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/command_result.hxx"
#include "ui/window/frame_session.hxx"

namespace gouji
{
/// Checks the session's document, compared with last year's report where results of that are shown, asks in the
/// office's file picker for a file and its format, and writes the findings there. What was done; nothing if the user
/// cancelled. Errors: those of auditDocument and readLastYear; FileNotWritten; OfficeRefused.
[[nodiscard]] CommandResult saveFindings(FrameSession& session, const Resources& resources);
}
