// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame_session.hxx"

#include "reason/reason_book.hxx"

#include <optional>
#include <vector>

namespace gouji
{
enum class ReasonsAction
{
    Remove, ///< those chosen
    RemoveAll,
    Export,
};

/// What the user wants done with the reasons of a document.
struct ReasonsChoice
{
    ReasonsAction action;
    std::vector<Reason> chosen; ///< marked in the list; at least one for Remove
};

/// Shows all reasons, a line for each; nothing once the user closes the dialog. Throws UNO exceptions.
[[nodiscard]] std::optional<ReasonsChoice> askAboutReasons(const FrameSession& session, const Resources& resources, const ReasonBook& book);
}
