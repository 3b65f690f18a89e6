// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/filed_figures.hxx"

namespace gouji
{
/// Whether two reports state the same: figure by figure the same value, blank or dash, however it is written; what cannot
/// be read is the same if its text is. Where the cells are does not count.
[[nodiscard]] bool haveSameFigures(const FiledFigures& one, const FiledFigures& other);
}
