// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/commands/command.hxx"

namespace gouji
{
/// Judges the session's document and writes each finding without a reason as a comment at its place, in one undo step. Tells their
/// number. Errors: those of auditDocument and writeComments; nothing is written then.
[[nodiscard]] CommandResult writeCommentsCommand(FrameSession& session, const Resources& resources);

/// Takes out the comments that were written so, in one undo step. Tells their number. Errors: those of removeComments.
[[nodiscard]] CommandResult removeCommentsCommand(FrameSession& session, const Resources& resources);
}
