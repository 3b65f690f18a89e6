// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "ui/frame_session.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// Lists the reasons kept in the document, marked where they apply no longer to the findings of the moment; removes those chosen once the user
/// has confirmed it, exports all into a text file, until he closes the list. Reasons that cannot be read can only be removed. What was done, in a
/// sentence each; nothing if the user did nothing. Errors: those of readReasons, writeReasons, exportReasons and DocumentCheck::run. Throws UNO
/// exceptions.
[[nodiscard]] Result<std::optional<std::string>> reasonsCommand(FrameSession& session, const Resources& resources);
}
