// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include "publish/open_points.hxx"

#include <optional>
#include <variant>
#include <vector>

namespace gouji
{
/// The user wants the report as PDF.
struct ExportChosen
{
};

/// An open point that is to be settled, or the export.
using PublishChoice = std::variant<OpenPointKind, ExportChosen>;

/// Shows what is open before the report is published, each point with its button, and a button for the export; nothing
/// once the user closes the dialog. In a read-only document points that need writing are listed only. Throws UNO
/// exceptions.
[[nodiscard]] std::optional<PublishChoice> askHowToPublish(const FrameSession& session, const Resources& resources,
                                                           const std::vector<OpenPoint>& points);
}
