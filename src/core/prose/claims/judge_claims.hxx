// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "prose/claims/report_values.hxx"

#include <vector>

namespace gouji
{
/// Compares every bound claim with the tables of the report and sets result, reading and expected value. A claim agrees
/// if one of its readings does; one whose figures cannot be read, or hold nothing but blanks, stays Unbound unless it
/// says 0.
void judgeClaims(std::vector<Claim>& claims, const Report& report);
}
