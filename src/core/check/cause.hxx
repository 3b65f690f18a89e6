// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/evaluate.hxx"

#include <vector>

namespace gouji
{
/// One cell whose change to one value would make several broken equalities hold and break none.
struct Cause
{
    std::size_t figure = 0;
    Decimal value; ///< the value that would do so, a count ≥ 0
    std::vector<std::size_t> evaluations; ///< indices of the broken ones it explains, at least two
};

/// Finds single cells that explain several failures; each failure is explained at most once, and none where two cells would explain it
/// equally well. Source: error localisation after Fellegi and Holt (1976), for one changed field.
[[nodiscard]] std::vector<Cause> findCauses(const TableValues& values, const std::vector<Evaluation>& evaluations);
}
