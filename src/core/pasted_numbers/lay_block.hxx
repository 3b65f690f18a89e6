// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace gouji
{
/// The places of an axis that a block may mean: indices, ascending, one for each of its rows or columns.
using Places = std::vector<std::size_t>;

/// The ways in which `count` rows or columns of a block fit an axis from `start` on; `isTotal` says which places of it
/// are totals. They are laid one beside the other, where totals lie among them only as the last or where the block
/// reaches the end; or with the totals left out, where the block ends in front of a total or at the end.
///
///     7 columns, the last a total: 7 → all; 6 → without the total; 8 → none
///     4 + 1, 4 + 1 columns: 8 → without both totals; 5 → the first group with its total; 6 → none
///
/// Two ways: the block leaves open which of them is meant.
[[nodiscard]] std::vector<Places> waysToLay(std::size_t count, std::size_t start, const std::vector<bool>& isTotal);
}
