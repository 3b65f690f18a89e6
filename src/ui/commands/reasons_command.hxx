// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/commands/command.hxx"

namespace gouji
{
/// Lists the reasons kept in the document, marked where they apply no longer to the findings of the moment; removes those chosen once the user
/// has confirmed it, exports all into a text file, until he closes the list. Reasons that cannot be read can only be removed. What was done
/// last; nothing if the user did nothing. Errors: those of readReasons, writeReasons, exportReasons and DocumentCheck::run. Throws UNO
/// exceptions.
[[nodiscard]] CommandResult reasonsCommand(FrameSession& session, const Resources& resources);
}
