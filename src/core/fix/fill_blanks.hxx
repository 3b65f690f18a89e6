// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <map>
#include <set>
#include <string>

namespace gouji
{
/// What a blank would be filled with.
struct BlankFilling
{
    Decimal value;
    std::string rule; ///< that determines a total; empty for a 0
};

/// Fills the blanks of a table as someone does who left out what there was none of. `open` are the figures that may be
/// filled.
///
/// A blank that is no total becomes 0 if every equality it stands in holds with that 0, itself or through blank totals;
/// an equality that fails or cannot be told may need another value there, so all its blanks stay. Nor does a 0 appear
/// that breaks a comparison of sizes (info apart). A blank total becomes the sum of its figures once they all hold text
/// and all its rules agree; otherwise it stays. No text that stands in a cell is touched.
[[nodiscard]] std::map<std::size_t, BlankFilling> fillBlanks(const ReportTable& table, const std::set<std::size_t>& open);
}
