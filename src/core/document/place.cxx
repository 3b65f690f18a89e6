// SPDX-License-Identifier: MPL-2.0
#include "document/place.hxx"

namespace gouji
{
std::string addressOf(const Place& place)
{
    const auto document = place.document.empty() ? "" : place.document + "#";
    return document + (place.cell.empty() ? place.table : place.table + "." + place.cell);
}

std::string placeText(const Place& place)
{
    return place.isPassage() ? place.passage : addressOf(place);
}
}
