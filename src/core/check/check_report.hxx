// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/judgement.hxx"
#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <cstddef>
#include <vector>

namespace gouji
{
/// What the rules of its tables say of one report.
struct ReportCheck
{
    std::vector<Finding> findings; ///< cells and rules of every table; Finding::report is set
    std::size_t equations = 0; ///< rules bound to a row, column or group that could be told to hold or to fail
};

/// While it is being filled in, blanks are no findings, but for blank totals whose parts are all there (as hints); over
/// zeros these are none either.
[[nodiscard]] ReportCheck checkReport(const Report& report, Judgement judgement);
}
