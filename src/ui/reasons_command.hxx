// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "ui/frame_session.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// Lists the reasons kept in the document; removes those chosen or all, exports all into a text file, until the user closes the list. What
/// was done, in a sentence each; nothing if the user did nothing. Errors: those of readReasons, writeReasons and writeFile.
[[nodiscard]] Result<std::optional<std::string>> reasonsCommand(FrameSession& session, const Resources& resources);
}
