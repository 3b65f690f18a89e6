// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <compare>
#include <set>
#include <string>

namespace gouji::test
{
/// An equation of a table whose two sides do not relate as it says.
struct BrokenSum
{
    std::string rule;
    Decimal left;
    Decimal right;

    friend std::strong_ordering operator<=>(const BrokenSum&, const BrokenSum&) = default;
    friend bool operator==(const BrokenSum&, const BrokenSum&) = default;
};

/// The broken equations that mention a figure, added up from the cells anew: blanks 0, a blank total by its own
/// addends, a stated total that is blank or not a number not compared. Knows nothing of how the checks work.
[[nodiscard]] std::set<BrokenSum> brokenSums(const ReportTable& table, std::size_t figure);
}
