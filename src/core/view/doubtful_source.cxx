// SPDX-License-Identifier: MPL-2.0
#include "view/doubtful_source.hxx"

#include "light/light.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isSource(const Place& cell, const Finding& finding)
{
    return std::ranges::any_of(finding.figures, [&](const FigureReference& figure)
                               { return figure.place.document.empty() && figure.place.table == cell.table && figure.place.cell == cell.cell; });
}
}

bool hasDoubtfulSource(const Finding& finding, const std::vector<ReviewedFinding>& all)
{
    return std::ranges::any_of(all,
                               [&](const ReviewedFinding& other)
                               {
                                   if (!other.isOpen() || other.finding.severity != Severity::Error || other.finding.place.isPassage())
                                       return false;
                                   const auto doubtful = lightOf(other.finding).doubtful;
                                   return std::ranges::any_of(doubtful, [&](const Place& cell) { return isSource(cell, finding); });
                               });
}
}
