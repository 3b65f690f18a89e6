// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

namespace gouji::bench
{
/// One promise about speed or size, and what was measured.
struct Measurement
{
    std::string name;
    double value = 0;
    double limit = 0; ///< value ≤ limit keeps the promise
    std::string unit; ///< empty for a ratio
    std::string details;
};

[[nodiscard]] double medianOf(std::vector<double> values);

/// Median of the ratios, round by round: what slows the machine for a while slows both. As many of one as of the other.
[[nodiscard]] double medianRatio(std::span<const double> numerators, std::span<const double> denominators);

/// Prints measured value, limit, and ok or MISSED; says whether the promise is kept.
bool report(const Measurement& measurement);
}
