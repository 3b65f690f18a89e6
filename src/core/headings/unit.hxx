// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/structure_words.hxx"

#include <string>
#include <string_view>

namespace gouji
{
/// A compact title line without what stands in angle brackets: a prompt of the template that nobody has typed over.
[[nodiscard]] std::u32string withoutPrompts(std::u32string line);

/// Whether compacted words may be the name of a unit: long enough to be none of 我局, 本局, and without marks.
[[nodiscard]] bool isUnitName(std::u32string_view words);

/// A unit's name as it is compared: compact, common forms of a word as one, without words that only say what kind of body
/// it is. Empty for a name of such words alone.
[[nodiscard]] std::u32string unitKey(const std::string& unit, const StructureWords& words);

/// Whether two names mean one unit: equal, or one is the other with its superior's name before it (淮安市洪泽区, 洪泽区). Common
/// forms of a word, and words that only say what kind of body it is, do not count (人民政府, 政府; 办公室): the form names them.
/// Other bodies of a place are others.
[[nodiscard]] bool isSameUnit(const std::string& one, const std::string& other, const StructureWords& words);
}
