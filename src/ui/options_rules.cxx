// SPDX-License-Identifier: MPL-2.0
#include "ui/options_rules.hxx"

#include "message/finding_text.hxx"
#include "message/rule_name.hxx"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
using css::awt::XListBox;

constexpr const char* kList = "rules";
constexpr const char* kSeverity = "severity";

/// Choices behind the first, which is what the form says.
constexpr std::array<std::optional<Severity>, 4> kChoices{Severity::Error, Severity::Warning, Severity::Info, std::nullopt};

std::size_t choiceOf(const SeverityOverrides& severities, const std::string& rule)
{
    const auto wanted = severities.find(rule);
    return wanted == severities.end() ? 0 : 1 + static_cast<std::size_t>(std::ranges::find(kChoices, wanted->second) - kChoices.begin());
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
    const auto choices = page.control<XListBox>(kSeverity);
    choices->removeItems(0, choices->getItemCount());
    choices->addItem(fromUtf8(resources_->catalog.text("ui.options.severity.form", {{"severity", wordsOf(rule->severity)}})), 0);
    for (const auto& choice : kChoices)
        choices->addItem(fromUtf8(wordsOf(choice)), choices->getItemCount());
    choices->selectItemPos(static_cast<sal_Int16>(choiceOf(severities_, rule->id)), true);
    page.control<css::awt::XWindow>(kSeverity)->setEnable(!isLocked_[static_cast<std::size_t>(rule - resources_->rules.data())]);
}

void OptionsRules::chooseSeverity(const Controls& page)
{
    const auto* rule = selected(page);
    const auto position = page.control<XListBox>(kSeverity)->getSelectedItemPos();
    if (!rule || position < 0)
        return;
    if (position == 0)
        severities_.erase(rule->id);
    else
        severities_.insert_or_assign(rule->id, kChoices.at(static_cast<std::size_t>(position) - 1));
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
