// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/roster.hxx"
#include "form/structure_words.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The roster that reports make up where none is given: their units in the order of the names given, each by the first of
/// its names, the rest being its other names. A name that is the end of names of several units (教育局 of two counties)
/// is a unit of its own: whose it is cannot be told. Empty names are left out.
[[nodiscard]] Roster rosterOfReports(const std::vector<std::string>& names, const StructureWords& words);
}
