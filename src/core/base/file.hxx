// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <cstddef>
#include <string>

namespace gouji
{
/// The bytes of a regular file; the path is UTF-8. Errors: FileUnreadable (file), also of a folder, device or pipe.
[[nodiscard]] Result<std::string> readFile(const std::string& path);

/// The same of its first bytes, as many as `most`.
[[nodiscard]] Result<std::string> readBeginning(const std::string& path, std::size_t most);
}
