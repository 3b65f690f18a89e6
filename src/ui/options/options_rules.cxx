// SPDX-License-Identifier: MPL-2.0
#include "ui/options/options_rules.hxx"

#include "words/finding_text.hxx"
#include "words/rule_name.hxx"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
using css::awt::XListBox;
using css::awt::XRadioButton;

constexpr const char* kList = "rules";
constexpr const char* kAsTheFormSays = "severity-form";

/// What stands beside it.
struct Choice
{
    const char* button;
    std::optional<Severity> severity; ///< none: switched off
};

constexpr std::array<Choice, 4> kChoices{{{"severity-error", Severity::Error},
                                          {"severity-warning", Severity::Warning},
                                          {"severity-info", Severity::Info},
                                          {"severity-off", std::nullopt}}};

const char* buttonOf(const SeverityOverrides& severities, const std::string& rule)
{
    const auto wanted = severities.find(rule);
    return wanted == severities.end() ? kAsTheFormSays : std::ranges::find(kChoices, wanted->second, &Choice::severity)->button;
}
}

void OptionsRules::show(const Controls& page, const Resources& resources, const SettingsStore& store)
{
    resources_ = &resources;
    severities_ = store.read().severities;
    isLocked_.clear();
    const auto list = page.control<XListBox>(kList);
    list->removeItems(0, list->getItemCount());
    for (const auto& rule : resources.rules)
    {
        list->addItem(fromUtf8(lineOf(rule)), list->getItemCount());
        isLocked_.push_back(store.isSeverityLocked(rule.id));
    }
    list->selectItemPos(0, true);
    chooseRule(page);
}

void OptionsRules::chooseRule(const Controls& page) const
{
    const auto* rule = selected(page);
    if (!rule)
        return;
    const bool isOpen = !isLocked_[static_cast<std::size_t>(rule - resources_->rules.data())];
    page.control<css::awt::XWindow>(kAsTheFormSays)->setEnable(isOpen);
    for (const auto& choice : kChoices)
        page.control<css::awt::XWindow>(choice.button)->setEnable(isOpen);
    page.control<XRadioButton>(buttonOf(severities_, rule->id))->setState(true);
}

void OptionsRules::chooseSeverity(const Controls& page)
{
    const auto* rule = selected(page);
    if (!rule)
        return;
    severities_.erase(rule->id);
    for (const auto& choice : kChoices)
        if (page.control<XRadioButton>(choice.button)->getState())
            severities_.insert_or_assign(rule->id, choice.severity);
    const auto list = page.control<XListBox>(kList);
    const auto line = list->getSelectedItemPos();
    list->removeItems(line, 1);
    list->addItem(fromUtf8(lineOf(*rule)), line);
    list->selectItemPos(line, true);
}

std::string OptionsRules::lineOf(const ListedRule& rule) const
{
    const auto& catalog = resources_->catalog;
    auto words = ruleName(rule.id, catalog);
    if (rule.subject == RuleSubject::Table)
        words = catalog.text("ui.options.rule-of-table", {{"table", rule.table}, {"rule", words}});
    if (rule.subject == RuleSubject::Prose)
        words = catalog.text("ui.options.rule-of-prose", {{"rule", words}});
    const auto wanted = severities_.find(rule.id);
    return catalog.text("ui.options.rule-line",
                        {{"rule", words}, {"severity", wordsOf(wanted == severities_.end() ? rule.severity : wanted->second)}});
}

std::string OptionsRules::wordsOf(std::optional<Severity> severity) const
{
    return severity ? severityText(*severity, resources_->catalog) : resources_->catalog.text("ui.options.severity.off");
}

const ListedRule* OptionsRules::selected(const Controls& page) const
{
    const auto position = page.control<XListBox>(kList)->getSelectedItemPos();
    if (!resources_ || position < 0 || static_cast<std::size_t>(position) >= resources_->rules.size())
        return nullptr;
    return &resources_->rules[static_cast<std::size_t>(position)];
}
}
