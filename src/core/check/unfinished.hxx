// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"

#include <vector>

namespace gouji
{
/// Whether blanks of the equation could still make it hold: it is an equality, and the side that falls short has a
/// blank that adds to it, or the other a blank that takes from it. A blank total counts as one while its own parts have
/// blanks. Figures are taken to be 0 or more, but for those that may be negative.
///
///     60 + blank ≠ 61: unfinished        62 + blank ≠ 61: wrong, whatever is filled in
[[nodiscard]] bool mayStillHold(const Equation& equation, const Evaluation& evaluation, const TableValues& values);

/// Whether something else than a blank total's own text is missing: a blank figure that no filled parts determine.
[[nodiscard]] bool isOpen(std::size_t figure, const TableValues& values);

/// The evaluations of a table that is being filled in: what fails but may still hold cannot be told yet.
[[nodiscard]] std::vector<Evaluation> withoutUnfinished(std::vector<Evaluation> evaluations, const TableValues& values);

/// One hint per rule that cannot be told for that reason, at the first row or column that it was bound to.
[[nodiscard]] std::vector<Finding> findingsOfUnfinished(const std::vector<Evaluation>& evaluations, const TableValues& values);
}
