// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "catalogue.hxx"

namespace gouji::mutations
{
/// What happens to rows and cells between tables and within one, in every format: moved, exchanged, dropped, cut in
/// two, joined, nested.
[[nodiscard]] std::vector<Mutation> tableMutations();
}
