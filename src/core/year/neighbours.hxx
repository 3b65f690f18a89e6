// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// Whose report of which year is looked for.
struct NeighbourQuery
{
    std::string unit; ///< may be empty
    int year = 0; ///< of the report wanted
    std::vector<std::string> words; ///< of which the name must hold one, the most telling first
};

/// Of the names of files in a folder those that may be the report wanted, the most likely first: text documents by
/// their ending whose name holds the year and one of the words; the unit's name first, then by word, then by name.
/// Names that the office or others use for locks and copies are no documents.
[[nodiscard]] std::vector<std::string> suggestNeighbours(const std::vector<std::string>& names, const NeighbourQuery& query);
}
