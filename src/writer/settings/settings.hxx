// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/severity_overrides.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// What the user, or an administrator for him, has chosen. Defaults are those of registry/Settings.xcs.
struct Settings
{
    bool checksLive = true; ///< while the user types
    int liveCheckDelay = 600; ///< pause after the last change, ms
    bool flowsOnEntry = true; ///< Tab and Enter lead from value cell to value cell
    bool totalsFollow = false; ///< determined totals are filled in as their figures are typed
    std::string unitName; ///< offered when a report is inserted
    std::string sealLine; ///< signature at the end of an inserted report; lines parted by \n; empty: none
    int lastMonthOfPreviousYear = 6; ///< until the end of this month a new report is of the year before: 0 never, 12 always
    SeverityOverrides severities;
    std::string formFolder; ///< URL or path of the user's own form definitions; empty: none

    friend bool operator==(const Settings&, const Settings&) = default;
};

constexpr int kShortestLiveCheckDelay = 200;
constexpr int kLongestLiveCheckDelay = 10000;
constexpr int kMonths = 12;

/// The single ones among them; severities are told apart by rule.
enum class SettingsEntry
{
    ChecksLive,
    LiveCheckDelay,
    FlowsOnEntry,
    TotalsFollow,
    UnitName,
    SealLine,
    LastMonthOfPreviousYear,
    FormFolder,
};

/// What is set now; numbers are kept within their bounds, severities of unknown names left out. Cheap enough for every check. Throws UNO
/// exceptions.
[[nodiscard]] Settings readSettings(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Reads and writes the settings in the office's own configuration, where an administrator may lock them. Throws UNO exceptions.
class SettingsStore
{
public:
    explicit SettingsStore(const css::uno::Reference<css::uno::XComponentContext>& context);

    [[nodiscard]] Settings read() const;
    [[nodiscard]] bool isLocked(SettingsEntry entry) const;
    [[nodiscard]] bool isSeverityLocked(const std::string& rule) const;
    /// Locked entries are left alone; what stays as it is is not written.
    void write(const Settings& settings) const;

private:
    void writeSeverities(const SeverityOverrides& severities) const;

    css::uno::Reference<css::container::XNameAccess> root_;
    css::uno::Reference<css::container::XNameAccess> severities_; ///< rule → group with the property Severity
};
}
