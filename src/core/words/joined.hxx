// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji
{
/// The parts of a sentence with the separator of its language between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, const std::string& separator);
}
