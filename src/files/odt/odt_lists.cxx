// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_lists.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
void count(ListNumbers& numbers, const ListLevels& levels, std::size_t level, std::optional<int> start)
{
    numbers[level] = start ? *start : numbers[level] ? *numbers[level] + 1 : levels[level].start;
    for (std::size_t higher = 0; higher < level; ++higher)
        if (!numbers[higher])
            numbers[higher] = levels[higher].start;
    for (std::size_t lower = level + 1; lower < kListLevels; ++lower)
        numbers[lower].reset();
}

std::string labelAt(const ListLevels& levels, std::size_t level, const ListNumbers& numbers)
{
    return listLabel(levels[level], numbers, [&levels](std::size_t named) -> const ListLevel& { return levels[named]; });
}
}

std::string OdtLists::idOf(const pugi::xml_node& list, const std::string& style)
{
    const std::string continued = list.attribute("text:continue-list").value();
    if (!continued.empty() && numbers_.contains(continued))
        return continued;
    const auto last = lastOfStyle_.find(style);
    if (last != lastOfStyle_.end() && list.attribute("text:continue-numbering").as_bool())
        return last->second;
    const std::string id = list.attribute("xml:id").value();
    return id.empty() ? "#" + std::to_string(++anonymous_) : id; // an id begins with a letter
}

void OdtLists::enter(const pugi::xml_node& list)
{
    const std::string ownStyle = list.attribute("text:style-name").value();
    if (!open_.empty())
    {
        const auto outer = open_.back();
        open_.push_back({ownStyle.empty() ? outer.style : ownStyle, outer.id, std::min(outer.level + 1, kListLevels - 1)});
        return;
    }
    const auto id = idOf(list, ownStyle);
    lastOfStyle_.insert_or_assign(ownStyle, id);
    numbers_.try_emplace(id);
    if (const std::string named = list.attribute("xml:id").value(); !named.empty() && named != id)
        numbers_.try_emplace(named); // a later list may go on from this one
    open_.push_back({ownStyle, id, 0});
}

void OdtLists::leave()
{
    open_.pop_back();
}

void OdtLists::beginItem(const pugi::xml_node& item)
{
    auto& list = open_.back();
    list.isLabelled = std::string_view(item.name()) == "text:list-item";
    // An item that begins with a list of its own is none itself.
    const auto first = item.find_child([](const pugi::xml_node& child) { return child.type() == pugi::node_element; });
    list.isLabelled = list.isLabelled && std::string_view(first.name()) != "text:list";
    const auto* levels = styles_.list(list.style);
    if (!list.isLabelled || !levels)
        return;
    const auto start = item.attribute("text:start-value");
    count(numbers_[list.id], *levels, list.level, start ? std::optional(start.as_int()) : std::nullopt);
}

std::string OdtLists::label(const pugi::xml_node& paragraph)
{
    if (open_.empty())
        return std::string_view(paragraph.name()) == "text:h" ? outlineLabel(paragraph) : std::string();
    auto& list = open_.back();
    const auto* levels = styles_.list(list.style);
    return std::exchange(list.isLabelled, false) && levels ? labelAt(*levels, list.level, numbers_[list.id]) : std::string();
}

std::string OdtLists::outlineLabel(const pugi::xml_node& heading)
{
    const auto* levels = styles_.outline();
    const auto level = heading.attribute("text:outline-level").as_uint(1);
    if (!levels || level < 1 || level > kListLevels || heading.attribute("text:is-list-header").as_bool())
        return {};
    const auto start = heading.attribute("text:start-value");
    count(outlineNumbers_, *levels, level - 1, start ? std::optional(start.as_int()) : std::nullopt);
    return labelAt(*levels, level - 1, outlineNumbers_);
}
}
