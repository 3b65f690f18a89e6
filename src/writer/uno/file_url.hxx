// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
/// Of a file URL; empty for any other.
[[nodiscard]] std::string systemPath(const std::string& url);
[[nodiscard]] std::string fileUrlOf(const std::string& systemPath);
}
