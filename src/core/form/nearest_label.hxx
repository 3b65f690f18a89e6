// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/label_index.hxx"

#include <cstddef>
#include <string_view>
#include <vector>

namespace gouji
{
/// The labels of an axis that a misspelt text may mean, as indices of its leaves: those nearest to it within the limits
/// of isNear, all of them if several are equally near; a text that is a part of a single longer label ("信访举报投诉") means
/// that one, and so does one with a third of its characters changed ("本年度制发数") if all others are twice as far.
[[nodiscard]] std::vector<std::size_t> nearestLabels(std::string_view text, const AxisKeys& axis);
}
