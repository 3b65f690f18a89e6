// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "prose/claims/claim.hxx"

#include <string_view>
#include <vector>

namespace gouji
{
/// "12 件，其中 A 9 件、B 4 件": parts together larger than their whole, or smaller where they are all there is (applicants,
/// results of disputes), or equal to it but for a forgotten 万.
[[nodiscard]] std::vector<Finding> findingsOfParts(const Report& report, const std::vector<Claim>& claims);

/// The same figures stated twice with different numbers, where the tables do not tell which of them is wrong.
[[nodiscard]] std::vector<Finding> findingsOfRepeats(const Report& report, const std::vector<Claim>& claims);

/// A finding at the words of a claim of that report, of the severity its form gives the rule, with its sentence,
/// passage and number as arguments.
[[nodiscard]] Finding findingAt(const Report& report, const Claim& claim, std::string_view rule, std::string_view message);
}
