// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "repair/repair.hxx"
#include "repair/search.hxx"

namespace gouji
{
/// Names the slips of typing that may lie behind each set of changes and sorts the sets: those with the fewest changes
/// that no slip explains first, among them those with the fewest mistyped digits (which explain much), then with the
/// fewest slips; then the lighter by the weights of the form; then in the form's order. Total and deterministic.
[[nodiscard]] std::vector<Repair> rankedRepairs(const std::vector<DeltaSet>& answers, const Balance& balance, const ReportTable& table);
}
