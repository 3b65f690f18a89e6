// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

#include <cstdint>
#include <vector>

namespace gouji::test
{
/// Findings of reports of both forms, odd texts strewn over their cells and sections: nearly every kind of finding,
/// many of each.
[[nodiscard]] std::vector<Finding> manyFindings(std::uint32_t seed);
}
