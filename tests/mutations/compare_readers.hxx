// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "observations.hxx"

#include <filesystem>
#include <string>

namespace gouji::mutations
{
/// Reads a file without the office and in it: figures and findings must be the same, as the command prints them; a
/// difference of the texts alone is a remark. Throws css::lang::DisposedException if the office dies, and what Writer
/// says of a file that it does not load; what was at work then is kept in `step`.
[[nodiscard]] Observations compareReaders(const std::filesystem::path& file, std::string& step);
}
