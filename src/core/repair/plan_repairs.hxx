// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"
#include "repair/repair.hxx"

#include <vector>

namespace gouji
{
/// Which cells are probably wrong where equalities of a table fail: the smallest sets of cells whose change makes them
/// hold. Nothing is searched, and nothing returned, where none fails. A mistake that was carried on into the sums is
/// out of reach.
///
/// Equalities that no cell connects (the blocks of 表四) are parts of their own. "At most three cells" counts for each.
/// If three do not suffice, the cells that alone explain all the equalities they stand in, at least two, and have no
/// rival are parts of their own, and the rest is tried again without them. Deterministic; cost as RepairSearch, once or
/// twice per part.
[[nodiscard]] std::vector<RepairPart> planRepairs(const TableValues& values, const std::vector<Evaluation>& evaluations);
}
