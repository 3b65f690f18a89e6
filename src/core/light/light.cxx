// SPDX-License-Identifier: MPL-2.0
#include "light/light.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isCellAtHand(const Place& place)
{
    return place.document.empty() && !place.table.empty() && !place.cell.empty();
}

bool holds(const std::vector<Place>& places, const Place& place)
{
    return std::ranges::any_of(places, [&](const Place& held) { return held.table == place.table && held.cell == place.cell; });
}

std::vector<Place> doubtfulCells(const Finding& finding)
{
    std::vector<Place> cells;
    for (const auto& explanation : finding.explanations)
        for (const auto& proposal : explanation.proposals)
            if (isCellAtHand(proposal.figure.place) && !holds(cells, proposal.figure.place))
                cells.push_back(proposal.figure.place);
    if (cells.empty() && finding.severity != Severity::Info && isCellAtHand(finding.place))
        cells.push_back(finding.place);
    return cells;
}
}

Light lightOf(const Finding& finding)
{
    Light light;
    light.doubtful = doubtfulCells(finding);
    for (const auto& figure : finding.figures)
        if (isCellAtHand(figure.place) && !holds(light.doubtful, figure.place) && !holds(light.framed, figure.place))
            light.framed.push_back(figure.place);
    if (isCellAtHand(finding.place) && !holds(light.doubtful, finding.place) && !holds(light.framed, finding.place))
        light.framed.push_back(finding.place);
    if (finding.place.isPassage() && finding.place.document.empty())
    {
        light.passage = finding.place;
        light.number = finding.number ? std::optional(finding.number->place) : std::nullopt;
    }
    return light;
}
}
