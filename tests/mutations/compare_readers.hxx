// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "damaged_report.hxx"
#include "observations.hxx"

#include <string>

namespace gouji::mutations
{
/// Reads a report without the office and in it: figures and findings must be the same, as the command prints them. No
/// faults, but remarks are a difference of the texts alone, and any where the report holds what Writer is known to garble. Throws
/// css::lang::DisposedException if the office dies, and what Writer says of a file that it does not load; what was at work then is
/// kept in `step`.
[[nodiscard]] Observations compareReaders(const DamagedReport& report, std::string& step);
}
