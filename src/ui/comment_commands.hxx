// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "ui/frame_session.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// Judges the session's document and writes each finding without a reason as a comment at its place, in one undo step. Gives one sentence with their
/// number. Errors: those of analyseDocument and writeComments; nothing is written then.
[[nodiscard]] Result<std::optional<std::string>> writeCommentsCommand(FrameSession& session, const Resources& resources);

/// Takes out the comments that were written so, in one undo step. Gives one sentence with their number. Errors: those of removeComments.
[[nodiscard]] Result<std::optional<std::string>> removeCommentsCommand(FrameSession& session, const Resources& resources);
}
