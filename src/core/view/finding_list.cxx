// SPDX-License-Identifier: MPL-2.0
#include "view/finding_list.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kMostLinesAtFirst = 100; // of several reports with many errors
}

void FindingList::show(std::vector<PanelGroup> groups)
{
    const auto before = std::exchange(groups_, std::move(groups));
    const auto rowsBefore = rows_;
    openGroups();
    makeRows();
    keepSelection(before, rowsBefore);
}

/// Settled findings are closed until the user opens them, and so is what would make the list too long to be looked
/// through.
void FindingList::openGroups()
{
    isOpen_.clear();
    std::size_t room = kMostLinesAtFirst;
    for (std::size_t index = 0; index < groups_.size(); ++index)
    {
        const PanelGroup& group = groups_[index];
        const bool opensByItself = !group.isSettled && (index == 0 || group.lines.size() <= room);
        room -= opensByItself ? std::min(room, group.lines.size()) : 0;
        const auto chosen = isOpenByUser_.find(group.key);
        isOpen_.push_back(chosen == isOpenByUser_.end() ? opensByItself : chosen->second);
    }
}

void FindingList::makeRows()
{
    rows_.clear();
    for (std::size_t group = 0; group < groups_.size(); ++group)
    {
        rows_.push_back({group, std::nullopt});
        for (std::size_t line = 0; isOpen_[group] && line < groups_[group].lines.size(); ++line)
            rows_.push_back({group, line});
    }
}

void FindingList::keepSelection(const std::vector<PanelGroup>& before, const std::vector<ListRow>& rowsBefore)
{
    if (groups_.empty())
    {
        selection_.reset();
        return;
    }
    if (before.empty())
    {
        selectPlace({0, 0});
        return;
    }
    if (!selection_)
        return;
    if (selection_->line.empty())
    {
        if (!findGroup(selection_->group))
            selection_.reset();
        return;
    }
    const auto now = find(selection_->line);
    if (!now)
        selectNeighbour(before);
    else if (groups_[now->group].isSettled && groups_[now->group].key != selection_->group)
        selectNextOpen(before, rowsBefore);
    else
        selectPlace(*now);
}

void FindingList::selectNeighbour(const std::vector<PanelGroup>& before)
{
    const auto group = findGroup(selection_->group);
    const auto old = std::ranges::find(before, selection_->group, &PanelGroup::key);
    if (!group || old == before.end())
    {
        selection_.reset();
        return;
    }
    const auto line = std::ranges::find(old->lines, selection_->line, &PanelLine::key) - old->lines.begin();
    selectPlace({*group, std::min(static_cast<std::size_t>(line), groups_[*group].lines.size() - 1)});
}

/// The first of those that came after it and are open still; from the last one on to the first.
void FindingList::selectNextOpen(const std::vector<PanelGroup>& before, const std::vector<ListRow>& rowsBefore)
{
    const auto keyOf = [&](const ListRow& row) { return row.line ? before[row.group].lines[*row.line].key : std::string(); };
    const auto isOpenFinding = [&](const ListRow& row)
    {
        const auto now = row.line ? find(keyOf(row)) : std::nullopt;
        return now && !groups_[now->group].isSettled;
    };
    auto order = rowsBefore;
    const auto own = std::ranges::find_if(order, [&](const ListRow& row) { return keyOf(row) == selection_->line; });
    std::rotate(order.begin(), own, order.end());
    const auto next = std::ranges::find_if(order, isOpenFinding);
    if (next != order.end())
        selectPlace(*find(keyOf(*next)));
    else
        selectPlace(*find(selection_->line));
}

std::optional<ListRow> FindingList::find(const std::string& key) const
{
    for (std::size_t group = 0; group < groups_.size(); ++group)
    {
        const auto& lines = groups_[group].lines;
        const auto found = std::ranges::find(lines, key, &PanelLine::key);
        if (found != lines.end())
            return ListRow{group, static_cast<std::size_t>(found - lines.begin())};
    }
    return std::nullopt;
}

std::optional<std::size_t> FindingList::findGroup(const std::string& key) const
{
    const auto found = std::ranges::find(groups_, key, &PanelGroup::key);
    return found == groups_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - groups_.begin()));
}

/// What is selected can be seen.
void FindingList::selectPlace(ListRow place)
{
    const PanelGroup& group = groups_[place.group];
    selection_ = Selection{group.key, place.line ? group.lines[*place.line].key : std::string()};
    if (!place.line || isOpen_[place.group])
        return;
    isOpen_[place.group] = true;
    makeRows();
}

std::optional<std::size_t> FindingList::selectedRow() const
{
    if (!selection_)
        return std::nullopt;
    const auto place = selection_->line.empty() ? std::nullopt : find(selection_->line);
    const auto group = findGroup(selection_->group);
    if (!place && !group)
        return std::nullopt;
    const auto row = std::ranges::find(rows_, place.value_or(ListRow{group.value_or(0), std::nullopt}));
    return row == rows_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(row - rows_.begin()));
}

const PanelLine* FindingList::selected() const
{
    const auto place = selection_ && !selection_->line.empty() ? find(selection_->line) : std::nullopt;
    return place ? &groups_[place->group].lines[*place->line] : nullptr;
}

void FindingList::select(std::size_t row)
{
    selectPlace(rows_[row]);
}

bool FindingList::select(const std::string& key)
{
    const auto place = find(key);
    if (place)
        selectPlace(*place);
    return place.has_value();
}

void FindingList::toggle(std::size_t group)
{
    isOpen_[group] = !isOpen_[group];
    isOpenByUser_[groups_[group].key] = isOpen_[group];
    if (!isOpen_[group] && selection_ && selection_->group == groups_[group].key)
        selection_->line.clear();
    makeRows();
}

bool FindingList::step(ListStep step, std::size_t page)
{
    if (rows_.empty())
        return false;
    const auto current = selectedRow();
    const std::size_t last = rows_.size() - 1;
    const std::size_t row = current.value_or(0);
    const ListRow place = rows_[row];
    const auto to = [&](std::size_t wanted)
    {
        select(wanted);
        return !current || wanted != row;
    };
    switch (step)
    {
    case ListStep::Up: return to(row > 0 ? row - 1 : 0);
    case ListStep::Down: return to(current ? std::min(row + 1, last) : 0);
    case ListStep::PageUp: return to(row - std::min(row, page));
    case ListStep::PageDown: return to(std::min(row + page, last));
    case ListStep::First: return to(0);
    case ListStep::Last: return to(last);
    case ListStep::Out:
        if (place.line)
            return to(row - *place.line - 1);
        if (!isOpen_[place.group])
            return false;
        toggle(place.group);
        return true;
    case ListStep::In:
        if (place.line)
            return false;
        if (isOpen_[place.group])
            return to(row + 1);
        toggle(place.group);
        return true;
    }
    return false;
}
}
