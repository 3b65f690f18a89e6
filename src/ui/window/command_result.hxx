// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "view/notice.hxx"

#include <optional>

namespace gouji
{
/// What a command has to say when it is done; nothing if the user cancelled it, or the window shows it anyway.
using CommandResult = Result<std::optional<Notice>>;
}
