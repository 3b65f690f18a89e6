// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <map>
#include <string>

namespace gouji::bench
{
/// A report as recognition would yield it: every figure of the form, with the given text or, where there is none, "0".
/// The form must outlive it.
[[nodiscard]] Report reportOf(const Form& form, const std::map<std::string, std::string>& texts);
}
