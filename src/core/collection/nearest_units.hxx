// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/roster.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// Which units of a roster a misspelt name may mean. A proposal for a person, never more.
class NearestUnits
{
public:
    explicit NearestUnits(const Roster& roster);

    /// The units with a name that is this one but for one slip, in the order of the roster: a character replaced, two
    /// neighbours exchanged, a word of one or two characters too many or too few (at the end, of one). 云岫县民证局 is
    /// near 云岫县民政局; 云岫县教育局 is not near 云岫县财政局, nor are names that differ in a number or a direction. Cost: one pass
    /// over the names.
    [[nodiscard]] std::vector<std::size_t> unitsNear(const std::string& name) const;

private:
    struct Name
    {
        std::u32string text; ///< compact
        std::size_t unit;
    };

    std::vector<Name> names_;
};
}
