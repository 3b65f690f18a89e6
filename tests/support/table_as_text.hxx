// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// The rows of a table as they are when it is pasted as text: cells parted by tabs, covered ones blank.
[[nodiscard]] std::vector<std::string> linesOf(const Table& table);
}
