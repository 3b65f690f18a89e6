// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/table_values.hxx"
#include "explain/explain_figure.hxx"

#include <functional>

namespace gouji
{
/// The equations from `first` on that hold a figure, as they stand. `refer` gives the words of a figure.
[[nodiscard]] std::vector<RuleExplanation> explainRules(const TableValues& values, std::size_t figure, std::size_t first,
                                                        const std::function<FigureReference(std::size_t)>& refer);
}
