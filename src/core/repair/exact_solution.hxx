// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "repair/balance.hxx"

#include <array>
#include <optional>
#include <vector>

namespace gouji
{
constexpr std::size_t kMostUnknowns = 3;

/// Σ factors[i] × unknown i + constant = 0.
struct LinearRow
{
    std::array<Integer, kMostUnknowns> factors;
    Integer constant;
};

/// The integers that satisfy all rows, exact. None if the rows contradict each other, leave more than one solution, or
/// need a fraction.
[[nodiscard]] std::optional<std::vector<Integer>> solve(std::vector<LinearRow> rows, std::size_t unknowns);
}
