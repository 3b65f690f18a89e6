// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "structure/progress.hxx"
#include "ui/window/frame_session.hxx"
#include "view/findings_view.hxx"

#include <cstddef>
#include <optional>

namespace gouji
{
/// Selects the place of a finding, or that of one of its figures, and gives the document the focus. If the document has
/// been changed since the check, it is checked again first, so that the jump goes where the finding is now; a finding
/// or figure that is no more is told in the panel. A figure of last year's report is shown in a window of its own.
void jumpTo(FrameSession& session, const Resources& resources, const PanelEntry& entry, std::optional<std::size_t> figure);

/// The same for a finding, and for a place that waits to be written, of the last check. Where it is no more, the panel
/// says so.
void jumpToFinding(FrameSession& session, const Finding& finding);
void jumpToOpenPlace(FrameSession& session, const OpenPlace& open);
}
