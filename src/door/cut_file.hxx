// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

namespace gouji
{
/// Whether the end of a library (file URL) is missing: its last part, the table of its sections, lies beyond the end of
/// the file. The system's loader does not look; the office would crash. False where there is no such file, or another.
[[nodiscard]] bool isCutFile(const OUString& url);
}
