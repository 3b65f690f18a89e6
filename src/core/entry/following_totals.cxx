// SPDX-License-Identifier: MPL-2.0
#include "entry/following_totals.hxx"

#include "fill/plan_fill.hxx"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
std::optional<std::string> textAt(const Report& report, const Place& place)
{
    for (const auto& table : report.tables)
        for (const auto& figure : table.figures)
            if (figure && figure->place == place)
                return figure->cellText;
    return std::nullopt;
}

/// A figure that was emptied counts as 0 and is not filled in again from the total that is to follow it.
Report withEmptiedAsZero(const Report& before, Report now)
{
    for (auto& table : now.tables)
        for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
        {
            auto& emptied = table.figures[figure];
            if (!emptied || emptied->value.state != ValueState::Blank || table.tableForm->figures[figure].isComputed)
                continue;
            const auto earlier = textAt(before, emptied->place);
            if (earlier && parseCellValue(*earlier).state == ValueState::Number)
                emptied->value = parseCellValue("0");
        }
    return now;
}

bool differs(const std::vector<CellChange>& plan, const Place& place)
{
    return std::ranges::any_of(plan, [&](const CellChange& change)
                               { return change.reason == ChangeReason::DifferentTotal && change.figure.place == place; });
}
}

std::vector<CellChange> followingTotals(const Report& before, const Report& now)
{
    const auto earlier = planFill(before).changes;
    auto changes = planFill(withEmptiedAsZero(before, now)).changes;
    std::erase_if(changes,
                  [&](const CellChange& change)
                  {
                      const auto& place = change.figure.place;
                      const bool isTotal = change.reason == ChangeReason::BlankTotal || change.reason == ChangeReason::DifferentTotal;
                      return !isTotal || change.hasPendingChange || textAt(before, place) != change.oldText || differs(earlier, place);
                  });
    return changes;
}
}
