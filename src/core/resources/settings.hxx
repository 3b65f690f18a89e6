// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/severity_overrides.hxx"

#include <string>

namespace gouji
{
/// What the user, or an administrator in their place, has chosen. Defaults are those of registry/Settings.xcs.
struct Settings
{
    bool checksLive = true; ///< while the user types
    int liveCheckDelay = 600; ///< pause after the last change, ms
    bool flowsOnEntry = true; ///< Tab and Enter lead from value cell to value cell
    bool totalsFollow = false; ///< determined totals are filled in as their figures are typed
    std::string unitName; ///< offered when a report is inserted
    std::string sealLine; ///< signature at the end of an inserted report; lines parted by \n; empty: none
    /// Until the end of this month a new report is of the year before: 0 never, 12 always.
    int lastMonthOfPreviousYear = 6;
    SeverityOverrides severities;
    std::string formFolder; ///< URL or path of the user's own form definitions; empty: none

    friend bool operator==(const Settings&, const Settings&) = default;
};

constexpr int kShortestLiveCheckDelay = 200;
constexpr int kLongestLiveCheckDelay = 10000;
constexpr int kMonths = 12;
}
