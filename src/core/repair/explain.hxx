// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"
#include "finding/finding.hxx"
#include "repair/repair.hxx"

#include <vector>

namespace gouji
{
/// The changes of a repair with words and places.
[[nodiscard]] std::vector<Proposal> proposalsOf(const Repair& repair, const ReportTable& table);

/// What the best repair of a part proposes and how many others there are, or that three cells do not suffice.
/// Messages: repair.one, repair.several, repair.none.
[[nodiscard]] Explanation explanationOf(const RepairPart& part, const ReportTable& table);

/// An explanation of several failures together.
struct SharedExplanation
{
    std::vector<std::size_t> evaluations; ///< indices of the failures it is about
    Explanation explanation;
};

/// Cases under the wrong column, as the form says how to see them (CategoryShift): the rule fails for several columns,
/// the differences cancel, and the balance column holds. Arguments: columns (each with its difference), amount.
[[nodiscard]] std::vector<SharedExplanation> categoryShifts(const TableValues& values, const std::vector<Evaluation>& evaluations);
}
