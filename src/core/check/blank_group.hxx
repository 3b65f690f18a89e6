// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <vector>

namespace gouji
{
/// The cells of a column group that stands wholly blank while the column beside it is filled, as the form asks to tell;
/// else none. Indices in TableForm::figures.
[[nodiscard]] std::vector<std::size_t> cellsOfBlankGroup(const ReportTable& table, const BlankGroupCheck& check);
}
