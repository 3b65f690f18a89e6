// SPDX-License-Identifier: MPL-2.0
#include "collection/roster_of_reports.hxx"

#include "base/compact_text.hxx"
#include "headings/unit.hxx"

#include <algorithm>
#include <map>
#include <set>

namespace gouji
{
namespace
{
/// Per key the key that stands for its unit: itself, or the longest name that it is the end of. `keys` are reversed, so
/// that behind each stand at once those that it is the end of.
std::map<std::u32string, std::u32string> unitsOfKeys(const std::set<std::u32string>& keys)
{
    std::map<std::u32string, std::u32string> units;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
    {
        auto longest = *key;
        bool isOfOne = true;
        for (auto longer = keys.upper_bound(*key); longer != keys.end() && longer->starts_with(*key); ++longer)
        {
            isOfOne = isOfOne && longer->starts_with(longest);
            longest = *longer;
        }
        units[*key] = isOfOne ? longest : *key;
    }
    return units;
}

/// A name of words for the kind of body alone has no key, and is told from others as it stands.
std::u32string keyOf(const std::string& name, const StructureWords& words)
{
    auto key = unitKey(name, words);
    if (key.empty())
        key = compacted(name);
    std::ranges::reverse(key);
    return key;
}
}

Roster rosterOfReports(const std::vector<std::string>& names, const StructureWords& words)
{
    std::set<std::u32string> keys;
    for (const auto& name : names)
        if (!name.empty())
            keys.insert(keyOf(name, words));
    const auto units = unitsOfKeys(keys);

    Roster roster;
    std::map<std::u32string, std::size_t> positions; ///< in the roster, by the key that stands for the unit
    for (const auto& name : names)
    {
        if (name.empty())
            continue;
        const auto [position, isNew] = positions.emplace(units.at(keyOf(name, words)), roster.units.size());
        if (isNew)
            roster.units.push_back({name});
        else if (auto& unit = roster.units[position->second]; unit.name != name && std::ranges::find(unit.otherNames, name) == unit.otherNames.end())
            unit.otherNames.push_back(name);
    }
    return roster;
}
}
