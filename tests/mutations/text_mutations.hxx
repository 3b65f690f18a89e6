// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "catalogue.hxx"

namespace gouji::mutations
{
/// What happens to the words of cells, in every format: odd texts for numbers, blanks, tables as text.
[[nodiscard]] std::vector<Mutation> textMutations();
}
