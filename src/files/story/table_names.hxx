// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
/// Names for the tables of a file whose format has none, as Writer gives them: "Table1" for the first, a table in a cell
/// before the one around it.
class TableNames
{
public:
    [[nodiscard]] std::string next() { return "Table" + std::to_string(++count_); }

private:
    int count_ = 0;
};
}
