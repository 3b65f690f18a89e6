// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <string>

namespace gouji
{
/// The bytes of a file; the path is UTF-8. Errors: FileUnreadable (file).
[[nodiscard]] Result<std::string> readFile(const std::string& path);
}
