// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"
#include "ui/toolkit/controls.hxx"
#include "writer/settings/settings_store.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The list of rules on the options page ("rules"), and the severity of the one that is selected ("severity-…": radio
/// buttons, for LibreOffice 7.4 under GTK opens a drop-down list of such a page somewhere else on the screen). Throws
/// UNO exceptions.
class OptionsRules
{
public:
    /// Lists all rules by their words and selects the first.
    void show(const Controls& page, const Resources& resources, const SettingsStore& store);
    /// Another rule was selected: shows its severity.
    void chooseRule(const Controls& page) const;
    /// Another severity was selected for it.
    void chooseSeverity(const Controls& page);

    /// What the user wants by now.
    [[nodiscard]] const SeverityOverrides& severities() const { return severities_; }

private:
    [[nodiscard]] std::string lineOf(const ListedRule& rule) const;
    [[nodiscard]] std::string wordsOf(std::optional<Severity> severity) const;
    [[nodiscard]] const ListedRule* selected(const Controls& page) const;

    const Resources* resources_ = nullptr;
    SeverityOverrides severities_;
    std::vector<bool> isLocked_; ///< per rule of the resources
};
}
