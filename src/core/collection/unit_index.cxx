// SPDX-License-Identifier: MPL-2.0
#include "collection/unit_index.hxx"

#include "base/compact_text.hxx"
#include "headings/unit.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Backwards, names that end alike stand together.
std::u32string reversed(std::u32string key)
{
    std::ranges::reverse(key);
    return key;
}

std::vector<std::size_t> sortedOnce(std::vector<std::size_t> units)
{
    std::ranges::sort(units);
    const auto rest = std::ranges::unique(units);
    units.erase(rest.begin(), rest.end());
    return units;
}

std::vector<std::size_t> unitsAt(const std::multimap<std::u32string, std::size_t>& names, const std::u32string& name)
{
    std::vector<std::size_t> units;
    for (auto [at, end] = names.equal_range(name); at != end; ++at)
        units.push_back(at->second);
    return sortedOnce(std::move(units));
}
}

UnitIndex::UnitIndex(const Roster& roster, const StructureWords& words) : words_(words)
{
    for (std::size_t unit = 0; unit < roster.units.size(); ++unit)
    {
        auto names = roster.units[unit].otherNames;
        names.push_back(roster.units[unit].name);
        for (const auto& name : names)
        {
            byName_.emplace(compacted(name), unit);
            if (auto key = unitKey(name, words_); !key.empty())
                byKey_.emplace(reversed(std::move(key)), unit);
        }
    }
}

std::vector<std::size_t> UnitIndex::unitsNamed(const std::string& name) const
{
    if (auto units = unitsAt(byName_, compacted(name)); !units.empty())
        return units;
    const auto key = reversed(unitKey(name, words_));
    if (key.empty())
        return {};
    if (auto units = unitsAt(byKey_, key); !units.empty())
        return units;
    auto units = unitsThatEnd(key);
    return units.empty() ? unitsEndingWith(key) : units;
}

std::vector<std::size_t> UnitIndex::unitsThatEnd(const std::u32string& key) const
{
    for (auto length = key.size() - 1; length > 0; --length)
        if (auto units = unitsAt(byKey_, key.substr(0, length)); !units.empty())
            return units;
    return {};
}

std::vector<std::size_t> UnitIndex::unitsEndingWith(const std::u32string& key) const
{
    std::vector<std::size_t> units;
    for (auto at = byKey_.lower_bound(key); at != byKey_.end() && at->first.starts_with(key); ++at)
        units.push_back(at->second);
    return sortedOnce(std::move(units));
}
}
