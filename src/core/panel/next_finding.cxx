// SPDX-License-Identifier: MPL-2.0
#include "panel/next_finding.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
std::vector<PanelLine> openLines(const std::vector<PanelGroup>& groups)
{
    std::vector<PanelLine> lines;
    for (const auto& group : groups)
        if (!group.isSettled)
            std::ranges::copy(group.lines, std::back_inserter(lines));
    return lines;
}
}

std::optional<FindingStep> stepFrom(const std::string& key, Direction direction, const std::vector<PanelGroup>& groups)
{
    const auto lines = openLines(groups);
    if (lines.empty())
        return std::nullopt;
    const auto last = lines.size() - 1;
    const auto selected = std::ranges::find(lines, key, &PanelLine::key);
    if (selected == lines.end())
        return FindingStep{lines[direction == Direction::Next ? 0 : last], false};
    const auto index = static_cast<std::size_t>(selected - lines.begin());
    if (direction == Direction::Next)
        return index == last ? FindingStep{lines.front(), true} : FindingStep{lines[index + 1], false};
    return index == 0 ? FindingStep{lines[last], true} : FindingStep{lines[index - 1], false};
}
}
