// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

#include <string>

namespace gouji
{
/// What a finding is about, whatever the values: report, rule, figures, or the words of its passage. Names no cell, so that it outlives
/// inserted rows and renamed tables. Two findings of one check may share a key.
[[nodiscard]] std::string keyOf(const Finding& finding);
}
