// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "prose/claims/claim.hxx"

#include <vector>

namespace gouji
{
/// What the claims of one report make a careful reader ask, each at the words of the claim and of the severity its form
/// gives the rule: numbers that contradict the tables (left: the text's number, right: the table's, with its figures;
/// without a right side where several readings differ), parts that do not add up to their whole (text-parts), two
/// different numbers for the same thing (text-repeat), and a difference from last year that its numbers do not make (text-change).
[[nodiscard]] std::vector<Finding> findingsOfClaims(const std::vector<Claim>& claims, const Report& report);
}
