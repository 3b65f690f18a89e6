// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>

namespace gouji
{
/// A cell (or, with an empty cell name, a whole table) of the document.
struct Place
{
    std::string table;
    std::string cell;
    std::size_t block = 0; ///< index in Document::blocks
    std::size_t order = 0; ///< index in Table::cells: reading order within the table

    friend bool operator==(const Place&, const Place&) = default;
};
}
