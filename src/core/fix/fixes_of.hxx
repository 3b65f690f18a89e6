// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fix/fix.hxx"

#include <vector>

namespace gouji
{
/// The fixes that can be offered for one finding, best first; none for most: structure, what only the clerk can know.
///
/// - the repair that explains it, or the value of the cell that alone explains it (Repair); - the number as it was
/// read, where the reading leaves no doubt (PlainNumber); - the blanks it names (Blanks): the zeros and totals of
/// fillBlanks, in a wholly blank table or column group, too, since the clerk asks; - totals and determined blanks of
/// the plan it is about (Total, DeterminedBlank). The plan may know last year's report.
///
/// - of a number in the prose, what the tables say, written as the number is (Words); none where its words may mean
/// several things.
///
/// `reports` and `plan` are of the same reading of the document as the finding. No fix is offered whose old text is not
/// what stands in the cell, whose cell cannot be written, or which, if it is a planned one, leaves its rule broken or
/// breaks another (rules of severity info apart).
[[nodiscard]] std::vector<Fix> fixesOf(const Finding& finding, const std::vector<Report>& reports, const FillPlan& plan);
}
