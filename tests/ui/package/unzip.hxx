// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>

namespace gouji::test
{
/// Every entry of a zip: path → bytes. Throws std::runtime_error if it cannot be read.
[[nodiscard]] std::map<std::string, std::string> unzip(const std::string& path);
}
