// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Asks which file is last year's report: first among the candidates (URLs, the most likely first), with a button for
/// any other file; at once in the office's file picker where there is no candidate. The picker begins in the folder
/// `folderUrl`, where that is not empty. The URL; nothing if the user cancelled.
[[nodiscard]] std::optional<std::string> askForLastYear(const FrameSession& session, const Resources& resources,
                                                        const std::vector<std::string>& candidates, const std::string& folderUrl);
}
