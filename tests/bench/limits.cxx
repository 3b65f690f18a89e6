// SPDX-License-Identifier: MPL-2.0
#include "limits.hxx"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>

namespace gouji::bench
{
double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double medianRatio(std::span<const double> numerators, std::span<const double> denominators)
{
    std::vector<double> ratios;
    std::ranges::transform(numerators, denominators, std::back_inserter(ratios), std::divides());
    return medianOf(ratios);
}

bool report(const Measurement& measurement)
{
    const bool isKept = measurement.value <= measurement.limit;
    std::printf("%-58s %8.3f %-3s limit %7.2f %-3s %-6s %s\n", measurement.name.c_str(), measurement.value, measurement.unit.c_str(),
                measurement.limit, measurement.unit.c_str(), isKept ? "ok" : "MISSED", measurement.details.c_str());
    std::fflush(stdout);
    return isKept;
}
}
