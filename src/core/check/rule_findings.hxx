// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"
#include "finding/finding.hxx"

#include <vector>

namespace gouji
{
/// Findings of the rules: one per broken rule, with the smallest repair as its explanation, or one per cell that every
/// smallest repair changes and that by itself explains several of them; and every blank total whose addends hold
/// numbers (total-blank), with its computed value.
[[nodiscard]] std::vector<Finding> findingsOfRules(const TableValues& values, const std::vector<Evaluation>& evaluations);
}
