// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"
#include "finding/finding.hxx"

#include <vector>

namespace gouji
{
/// Takes back what the smallest repair proposes where it changes a total that agrees with its parts, together with one
/// of them: the total was made from them, and a mistake in any part was carried on into it, which the search for the
/// fewest cells cannot see (planRepairs). Message then: "repair.carried-on", without proposals. `findings` are those of
/// the table, `evaluations` all of its.
[[nodiscard]] std::vector<Finding> withoutCarriedOnRepairs(std::vector<Finding> findings, const TableValues& values, const std::vector<Evaluation>& evaluations);
}
