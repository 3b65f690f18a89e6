// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/settings.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// The single settings; severities are told apart by rule.
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

/// What is set now; numbers are kept within their bounds, severities of unknown names left out. Cheap enough for every
/// check. Throws UNO exceptions.
[[nodiscard]] Settings readSettings(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Reads and writes the settings in the office's own configuration, where an administrator may lock them. Throws UNO
/// exceptions.
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
