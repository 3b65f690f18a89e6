// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/roster.hxx"
#include "form/structure_words.hxx"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace gouji
{
/// The units of a roster by all their names. Names that mean the same unit are those of isSameUnit (headings/unit); among
/// several units that a name may mean, it means the one that it comes closest to. Cost of a question: the logarithm of the
/// names for each character.
class UnitIndex
{
public:
    UnitIndex(const Roster& roster, const StructureWords& words);

    /// The unit of a name, an index in Roster::units: the one that has this very name; else the one whose name differs in
    /// words for the kind of body only; else the one whose name is the longest end of it (洪泽区教育局 of 淮安市洪泽区教育局, not
    /// 教育局); else those that it is the end of. Several: the name alone does not tell them apart.
    [[nodiscard]] std::vector<std::size_t> unitsNamed(const std::string& name) const;

private:
    using ByName = std::multimap<std::u32string, std::size_t>;

    [[nodiscard]] std::vector<std::size_t> unitsThatEnd(const std::u32string& key) const;
    [[nodiscard]] std::vector<std::size_t> unitsEndingWith(const std::u32string& key) const;

    StructureWords words_;
    ByName byName_; ///< compact names
    ByName byKey_; ///< keys (unitKey) from their last character to their first
};
}
