// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/commands/command.hxx"

namespace gouji
{
/// *Ready to publish?*: judges the document as filed, lists what is open, leads to each point, and at last to the office's own export to PDF.
/// Publishes nothing by itself. Errors: those of DocumentCheck::run, readReasons, readTraces, and of the commands it leads to; NoReport.
[[nodiscard]] CommandResult readyToPublishCommand(FrameSession& session, const Resources& resources);
}
