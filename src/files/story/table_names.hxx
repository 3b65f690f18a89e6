// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <set>
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

/// Names for the tables of a file that names them itself, as Writer takes them over: one that a table before has, and
/// none at all, becomes the first of "Table1", "Table2" … that no table before has.
class UniqueTableNames
{
public:
    [[nodiscard]] std::string take(std::string wanted)
    {
        while (wanted.empty() || !taken_.insert(wanted).second)
            wanted = "Table" + std::to_string(++count_);
        return wanted;
    }

private:
    std::set<std::string> taken_;
    int count_ = 0; ///< all names up to this number are taken
};
}
