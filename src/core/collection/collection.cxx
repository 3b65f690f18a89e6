// SPDX-License-Identifier: MPL-2.0
#include "collection/collection.hxx"

#include "collection/nearest_units.hxx"
#include "collection/roster_of_reports.hxx"
#include "collection/same_figures.hxx"
#include "collection/unit_index.hxx"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace gouji
{
namespace
{
/// What most say; of several equally frequent the last by order. Nothing of nothing.
template <class Value>
std::optional<Value> commonest(const std::vector<Value>& values)
{
    std::map<Value, std::size_t> counts;
    for (const auto& value : values)
        ++counts[value];
    const auto most = std::max_element(counts.rbegin(), counts.rend(), [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == counts.rend() ? std::nullopt : std::optional(most->first);
}

std::optional<int> yearOf(const std::vector<FiledReport>& reports, const CollectionWishes& wishes)
{
    if (wishes.year)
        return wishes.year;
    std::vector<int> years;
    std::set<std::pair<std::string, int>> known; // a unit that has filed twice counts once
    for (const auto& report : reports)
        if (report.year && (wishes.form.empty() || report.form->id == wishes.form) && (report.unit.empty() || known.emplace(report.unit, *report.year).second))
            years.push_back(*report.year);
    return commonest(years);
}

const Form* formOf(const std::vector<FiledReport>& reports, std::optional<int> year, const CollectionWishes& wishes)
{
    std::map<std::string, const Form*> forms;
    std::vector<std::string> ids;
    for (const auto& report : reports)
        if (year && report.year == year && (wishes.form.empty() || report.form->id == wishes.form))
        {
            forms.emplace(report.form->id, report.form);
            ids.push_back(report.form->id);
        }
    const auto id = commonest(ids);
    return id ? forms.at(*id) : nullptr;
}

/// Gives the reports of a collection, whose year and form are known, to their units.
class Distribution
{
public:
    Distribution(Collection& collection, const Roster& roster, const StructureWords& words)
        : collection_(collection), index_(roster, words), nearest_(roster), roster_(roster)
    {
        for (const auto& unit : roster.units)
            collection_.units.push_back({unit.name, collection.hasRoster});
    }

    void add(const std::vector<std::size_t>& reports)
    {
        std::vector<std::size_t> strangers;
        for (const auto report : reports)
            if (const auto unit = nameUnit(report))
                collection_.units[*unit].reports.push_back(report);
            else
                strangers.push_back(report);
        addStrangers(strangers);
        for (auto& unit : collection_.units)
            unit.filing = filingOf(unit);
    }

    /// Names the units of reports that are not given to them.
    void nameUnits(const std::vector<std::size_t>& reports)
    {
        for (const auto report : reports)
            nameUnit(report);
    }

private:
    /// The unit that a report is of; it is called as the roster has it from then on.
    std::optional<std::size_t> nameUnit(std::size_t report)
    {
        const auto units = index_.unitsNamed(collection_.reports[report].unit);
        if (units.size() != 1)
            return std::nullopt;
        if (collection_.hasRoster)
            collection_.reports[report].rosterUnit = collection_.units[units.front()].name;
        return units.front();
    }

    void addStrangers(const std::vector<std::size_t>& reports)
    {
        std::map<std::string, std::size_t> positions;
        for (const auto report : reports)
        {
            const auto& name = collection_.reports[report].unit;
            const auto [position, isNew] = positions.emplace(name, collection_.units.size());
            if (isNew || name.empty())
            {
                position->second = collection_.units.size();
                collection_.units.push_back({name, false, Filing::Missing, {}, proposalsFor(name)});
            }
            collection_.units[position->second].reports.push_back(report);
        }
    }

    [[nodiscard]] std::vector<std::string> proposalsFor(const std::string& name) const
    {
        if (name.empty())
            return {};
        auto units = index_.unitsNamed(name);
        if (units.empty())
        {
            units = nearest_.unitsNear(name);
            std::erase_if(units, [this](std::size_t unit) { return !collection_.units[unit].reports.empty(); });
        }
        std::vector<std::string> names;
        for (const auto unit : units)
            names.push_back(roster_.units[unit].name);
        return names;
    }

    [[nodiscard]] Filing filingOf(const CollectedUnit& unit) const
    {
        if (unit.reports.size() < 2)
            return unit.reports.empty() ? Filing::Missing : Filing::Once;
        const auto& first = collection_.reports[unit.reports.front()].figures;
        const bool areAlike = std::ranges::all_of(unit.reports, [&](std::size_t report)
                                                  { return haveSameFigures(first, collection_.reports[report].figures); });
        return areAlike ? Filing::TwiceAlike : Filing::TwiceDifferently;
    }

    Collection& collection_;
    UnitIndex index_;
    NearestUnits nearest_;
    const Roster& roster_;
};

std::vector<std::string> unitsOf(const Collection& collection, const std::vector<std::size_t>& reports)
{
    std::vector<std::string> names;
    for (const auto report : reports)
        names.push_back(collection.reports[report].unit);
    return names;
}
}

Collection collect(std::vector<FileOutcome> files, const Roster* roster, const CollectionWishes& wishes)
{
    Collection collection;
    collection.hasRoster = roster != nullptr;
    for (auto& [file, reports] : files)
        if (reports)
            std::ranges::move(reports.value(), std::back_inserter(collection.reports));
        else
            collection.unread.push_back({file, reports.error()});
    collection.year = yearOf(collection.reports, wishes);
    collection.form = formOf(collection.reports, collection.year, wishes);

    std::vector<std::size_t> wanted;
    for (std::size_t index = 0; index < collection.reports.size(); ++index)
    {
        const auto& report = collection.reports[index];
        const bool isOfYear = collection.year && report.year == collection.year;
        auto& list = !isOfYear ? collection.ofOtherYear : report.form != collection.form ? collection.ofOtherForm : wanted;
        list.push_back(index);
    }
    const auto words = collection.form ? collection.form->structure : StructureWords();
    const auto known = roster ? *roster : rosterOfReports(unitsOf(collection, wanted), words);
    Distribution distribution(collection, known, words);
    distribution.add(wanted);
    distribution.nameUnits(collection.ofOtherYear);
    distribution.nameUnits(collection.ofOtherForm);
    return collection;
}
}
