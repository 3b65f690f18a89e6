// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji::bench
{
/// What no reader of a .docx or .odt can do without: inflates the parts that are read, parses them, visits every node and
/// attribute. How many there are.
[[nodiscard]] std::size_t visitPackage(std::string_view bytes);
}
