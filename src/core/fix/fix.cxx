// SPDX-License-Identifier: MPL-2.0
#include "fix/fix.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isSameChange(const CellChange& one, const CellChange& other)
{
    return one.figure.id == other.figure.id && one.oldText == other.oldText && one.newText == other.newText;
}

bool isSameWording(const WordChange& one, const WordChange& other)
{
    return one.place.passage == other.place.passage && one.around.passage == other.around.passage && one.newText == other.newText;
}
}

bool doTheSame(const Fix& one, const Fix& other)
{
    return one.kind == other.kind && std::ranges::equal(one.changes, other.changes, isSameChange)
        && std::ranges::equal(one.words, other.words, isSameWording);
}
}
