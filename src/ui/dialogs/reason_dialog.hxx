// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "ui/window/frame_session.hxx"

#include "finding/finding.hxx"
#include "reason/reason.hxx"

#include <optional>

namespace gouji
{
/// Asks why a finding may stand as it is, or whether to set it aside; signed with the user's name and the time. A
/// confirmation without substance is refused in the dialog itself. Nothing if the user cancelled. Requires a finding
/// that takes a reason. Errors: OfficeRefused; where the name cannot be had, before anything is asked.
[[nodiscard]] Result<std::optional<Reason>> askForReason(const FrameSession& session, const Resources& resources, const Finding& finding);
}
