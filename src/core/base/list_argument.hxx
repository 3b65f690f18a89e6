// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji
{
/// A list as one argument of a message, parted by kListBreak: the presenter joins its elements as the language does.
[[nodiscard]] std::string listed(const std::vector<std::string>& words);

/// The elements of such an argument; an argument that is no list is one.
[[nodiscard]] std::vector<std::string> elementsOf(const std::string& list);
}
