// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
/// The URL of a file, "file:///…": absolute, all bytes but letters, digits and "-._~/" escaped (RFC 3986).
[[nodiscard]] std::string fileUrl(const std::string& path);
}
