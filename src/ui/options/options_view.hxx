// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/options/options_rules.hxx"
#include "ui/toolkit/controls.hxx"
#include "writer/settings/settings_store.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// The settings on their page: shows what is set, takes what the user enters, and writes it on OK. Until then
/// it keeps what the controls do not hold: severities that were changed, and files that are to be forgotten. Locked
/// entries are grey. Needs no document. Throws UNO exceptions.
class OptionsView
{
public:
    explicit OptionsView(const css::uno::Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// Fills the page with what is set; whatever was entered is lost.
    void show(const Controls& page);
    void save(const Controls& page);

    void chooseRule(const Controls& page);
    void chooseSeverity(const Controls& page);
    void chooseFolder(const Controls& page);
    void judgeFolder(const Controls& page);
    void forgetFile(const Controls& page);
    void showManual(const Controls& page);

private:
    void showEntries(const Controls& page, const Settings& settings) const;
    void lockEntries(const Controls& page, const SettingsStore& store) const;
    void showFolderState(const Controls& page, const std::string& folder) const;
    void showFiles(const Controls& page);

    css::uno::Reference<css::uno::XComponentContext> context_;
    const Resources* resources_ = nullptr; ///< since the page was shown
    OptionsRules rules_;
    std::vector<std::string> units_; ///< whose files are listed, in the list's order
    std::vector<std::string> forgotten_; ///< units
};
}
