// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/roster.hxx"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace gouji
{
/// Which units of a roster a misspelt name may mean. A proposal for a person, never more.
class NearestUnits
{
public:
    explicit NearestUnits(const Roster& roster);

    /// The units with a name at the least edit distance, if that is at most a third of the longer name's characters; all of
    /// them if several are equally near, in the order of the roster. Cost: a few instructions per name, an edit distance
    /// only for names that share most characters.
    [[nodiscard]] std::vector<std::size_t> unitsNear(const std::string& name) const;

private:
    struct Name
    {
        std::u32string text; ///< compact
        std::uint64_t characters; ///< a bit for each of them, several may share one
        std::size_t unit;
    };

    std::vector<Name> names_;
};
}
