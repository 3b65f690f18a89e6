// SPDX-License-Identifier: MPL-2.0
#include "prose/number_place.hxx"

#include <algorithm>

namespace gouji
{
Place jumpPlaceOf(const Finding& finding)
{
    const auto number = std::ranges::find(finding.arguments, "number", &std::pair<std::string, std::string>::first);
    if (!finding.place.isPassage() || number == finding.arguments.end() || number->second.empty())
        return finding.place;
    const auto offset = finding.place.passage.rfind(number->second);
    if (offset == std::string::npos)
        return finding.place;
    Place place = finding.place;
    place.order += offset;
    place.passage = number->second;
    return place;
}
}
