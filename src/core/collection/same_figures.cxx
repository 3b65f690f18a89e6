// SPDX-License-Identifier: MPL-2.0
#include "collection/same_figures.hxx"

namespace gouji
{
namespace
{
bool statesSame(const FiledFigure& one, const FiledFigure& other)
{
    if (one.definition != other.definition || one.state != other.state || one.number != other.number)
        return false;
    return one.state != ValueState::Unreadable || one.text == other.text;
}
}

bool haveSameFigures(const FiledFigures& one, const FiledFigures& other)
{
    if (one.size() != other.size())
        return false;
    for (std::size_t index = 0; index < one.size(); ++index)
        if (!statesSame(one[index], other[index]))
            return false;
    return true;
}
}
