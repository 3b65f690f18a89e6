// SPDX-License-Identifier: MPL-2.0
#include "entry/following_totals.hxx"

#include "fill/plan_fill.hxx"

#include <algorithm>
#include <optional>

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

/// A blank is not what a total leaves over: the total is to follow.
Report withBlanksAsZero(Report report)
{
    for (auto& table : report.tables)
        for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
            if (auto& blank = table.figures[figure]; blank && blank->value.state == ValueState::Blank && !table.tableForm->figures[figure].isComputed)
                blank->value = parseCellValue("0");
    return report;
}

bool fills(const std::vector<CellChange>& plan, const Place& place)
{
    return std::ranges::any_of(plan, [&](const CellChange& change)
                               { return change.kind == ChangeKind::BlankTotal && change.figure.place == place; });
}

bool differs(const std::vector<CellChange>& plan, const Place& place)
{
    return std::ranges::any_of(plan, [&](const CellChange& change)
                               { return change.kind == ChangeKind::DifferentTotal && change.figure.place == place; });
}
}

std::vector<CellChange> followingTotals(const Report& before, const Report& now)
{
    const auto earlier = planFill(withBlanksAsZero(before)).changes;
    const auto asItStands = planFill(now).changes; // without a number in its sum a blank total stays
    auto changes = planFill(withBlanksAsZero(now)).changes;
    std::erase_if(changes,
                  [&](const CellChange& change)
                  {
                      const auto& place = change.figure.place;
                      const bool follows = change.kind == ChangeKind::DifferentTotal
                          || (change.kind == ChangeKind::BlankTotal && fills(asItStands, place));
                      return !follows || change.hasPendingChange || textAt(before, place) != change.oldText || differs(earlier, place);
                  });
    return changes;
}
}
