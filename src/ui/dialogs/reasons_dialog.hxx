// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include "reason/judge_reasons.hxx"

#include <optional>
#include <vector>

namespace gouji
{
enum class ReasonsAction
{
    Remove, ///< those chosen
    Export, ///< all
};

/// What the user wants done with the reasons of a document.
struct ReasonsChoice
{
    ReasonsAction action;
    std::vector<Reason> chosen; ///< selected in the list, or all that apply no longer, or all; at least one for Remove
};

/// Shows all reasons, a line for each; nothing once the user closes the dialog. In a read-only document they can only
/// be exported. Throws UNO exceptions.
[[nodiscard]] std::optional<ReasonsChoice> askAboutReasons(const FrameSession& session, const Resources& resources,
                                                           const std::vector<JudgedReason>& reasons);
}
