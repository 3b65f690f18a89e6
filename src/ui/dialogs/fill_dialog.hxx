// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include "fill/fill_plan.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// Shows changes of existing figures, "place: old → new", none of them chosen, and returns those the user chose;
/// nothing after Cancel.
[[nodiscard]] std::optional<std::vector<CellChange>> askWhichChanges(const FrameSession& session, const Resources& resources,
                                                                     const std::vector<CellChange>& changes);
}
