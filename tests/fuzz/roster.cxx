// SPDX-License-Identifier: MPL-2.0
// Rosters, whose first unit then files under its own name.
#include "expect.hxx"

#include "collection/nearest_units.hxx"
#include "collection/roster.hxx"
#include "collection/unit_index.hxx"

#include <algorithm>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const auto roster = parseRoster({reinterpret_cast<const char*>(data), size}, "roster");
    if (!roster)
    {
        fuzz::expect(!roster.error().arguments.empty(), "an error names its file");
        return 0;
    }
    const auto& first = roster.value().units.front().name;
    const auto isNamed = [](const RosterUnit& unit) { return !unit.name.empty() && unit.line > 0; };
    fuzz::expect(std::ranges::all_of(roster.value().units, isNamed), "every unit has a name and a line");
    fuzz::expect(UnitIndex(roster.value(), {}).unitsNamed(first).size() == 1, "no two units have one name");
    fuzz::expect(!NearestUnits(roster.value()).unitsNear(first).empty(), "a name is near to itself");
    return 0;
}
