// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

namespace gouji
{
/// Tells version, build, platform, office, licence; waits until the user closes it. Whether he asks what is new.
[[nodiscard]] bool showAbout(const FrameSession& session, const Resources& resources);
}
