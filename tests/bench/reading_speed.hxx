// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "limits.hxx"

#include <filesystem>
#include <vector>

namespace gouji::bench
{
/// Reading these files without an office against inflating and parsing them, and the whole check against the reading; each
/// a median of so many rounds over all of them. `kind` tells which files they are.
[[nodiscard]] std::vector<Measurement> measureReading(const std::string& kind, const std::vector<std::filesystem::path>& files, int rounds);
}
