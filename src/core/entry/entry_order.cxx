// SPDX-License-Identifier: MPL-2.0
#include "entry/entry_order.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
/// A total that only a rule which is switched off would give is one to be filled in.
std::vector<bool> determinedFigures(const TableForm& form)
{
    std::vector<bool> isDetermined(form.figures.size(), false);
    for (const auto& equation : form.equations)
        if (equation.isEnabled && equation.stated)
            isDetermined[*equation.stated] = true;
    return isDetermined;
}
}

EntryOrder::EntryOrder(const std::vector<Report>& reports)
{
    std::vector<std::pair<const Place*, bool>> cells;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
        {
            const auto isDetermined = determinedFigures(*table.tableForm);
            for (const auto& figure : table.figures)
                if (figure)
                    cells.emplace_back(&figure->place, isDetermined[figure->definition]);
        }
    std::ranges::sort(cells, {}, [](const auto& cell) { return std::pair(cell.first->block, cell.first->order); });
    for (const auto& [place, isDetermined] : cells)
        cells_.push_back({*place, isDetermined});
}

std::vector<EntryOrder::ValueCell>::const_iterator EntryOrder::find(const std::string& table, const std::string& cell) const
{
    return std::ranges::find_if(cells_, [&](const ValueCell& known) { return known.place.table == table && known.place.cell == cell; });
}

bool EntryOrder::holdsTable(const std::string& table) const
{
    return std::ranges::any_of(cells_, [&](const ValueCell& known) { return known.place.table == table; });
}

bool EntryOrder::holds(const std::string& table, const std::string& cell) const
{
    return find(table, cell) != cells_.end();
}

std::vector<Place> EntryOrder::onwards(const std::string& table, const std::string& cell, EntryDirection direction) const
{
    const auto here = find(table, cell);
    if (here == cells_.end())
        return {};
    std::vector<Place> stops;
    const auto addStop = [&](const ValueCell& known)
    {
        if (!known.isDetermined)
            stops.push_back(known.place);
    };
    if (direction == EntryDirection::Forward)
        std::for_each(here + 1, cells_.end(), addStop);
    else
        std::for_each(std::make_reverse_iterator(here), cells_.rend(), addStop);
    return stops;
}
}
