// SPDX-License-Identifier: MPL-2.0
#include "writer/settings/settings_store.hxx"

#include "writer/uno/configuration.hxx"

#include <com/sun/star/beans/XHierarchicalPropertySet.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>

#include <algorithm>
#include <array>
#include <variant>

namespace gouji
{
namespace
{
using css::container::XNameAccess;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kRoot = "/org.gouji.Settings";
const OUString kSeverities("Severities");
const OUString kSeverity("Severity");

using Member = std::variant<bool Settings::*, int Settings::*, std::string Settings::*>;

/// Where an entry stands in the configuration and in Settings; in the order of SettingsEntry.
struct Binding
{
    const char* path;
    Member member;
};

constexpr std::array<Binding, 8> kBindings{{{"LiveCheck/Enabled", &Settings::checksLive},
                                            {"LiveCheck/Delay", &Settings::liveCheckDelay},
                                            {"Entry/Flow", &Settings::flowsOnEntry},
                                            {"Entry/TotalsFollow", &Settings::totalsFollow},
                                            {"Defaults/UnitName", &Settings::unitName},
                                            {"Defaults/SealLine", &Settings::sealLine},
                                            {"YearRule/LastMonthOfPreviousYear", &Settings::lastMonthOfPreviousYear},
                                            {"FormFolder", &Settings::formFolder}}};

OUString pathOf(const Binding& binding)
{
    return OUString::createFromAscii(binding.path);
}

void take(const Any& value, bool& member)
{
    value >>= member;
}

void take(const Any& value, int& member)
{
    sal_Int32 number = member;
    value >>= number;
    member = number;
}

void take(const Any& value, std::string& member)
{
    OUString text;
    if (value >>= text)
        member = toUtf8(text);
}

Any toAny(bool value)
{
    return Any(value);
}

Any toAny(int value)
{
    return Any(static_cast<sal_Int32>(value));
}

Any toAny(const std::string& value)
{
    return Any(fromUtf8(value));
}

SeverityOverrides readSeverities(const Reference<XNameAccess>& set)
{
    SeverityOverrides severities;
    for (const auto& name : set->getElementNames())
    {
        const auto rule = toUtf8(name);
        if (const auto severity = wantedOfName(memberValue(set, rule, kSeverity)))
            severities.emplace(rule, *severity);
    }
    return severities;
}

Settings settingsAt(const Reference<XNameAccess>& root)
{
    const Reference<css::container::XHierarchicalNameAccess> nodes(root, UNO_QUERY_THROW);
    Settings settings;
    for (const auto& binding : kBindings)
        std::visit([&](const auto member) { take(nodes->getByHierarchicalName(pathOf(binding)), settings.*member); }, binding.member);
    settings.liveCheckDelay = std::clamp(settings.liveCheckDelay, kShortestLiveCheckDelay, kLongestLiveCheckDelay);
    settings.lastMonthOfPreviousYear = std::clamp(settings.lastMonthOfPreviousYear, 0, kMonths);
    settings.severities = readSeverities(Reference<XNameAccess>(root->getByName(kSeverities), UNO_QUERY_THROW));
    return settings;
}

bool isBindingLocked(const Reference<XNameAccess>& root, const Binding& binding)
{
    const Reference<css::beans::XHierarchicalPropertySet> properties(root, UNO_QUERY_THROW);
    return isLocked(properties->getHierarchicalPropertySetInfo()->getPropertyByHierarchicalName(pathOf(binding)));
}
}

Settings readSettings(const Reference<css::uno::XComponentContext>& context)
{
    return settingsAt(readConfiguration(context, kRoot));
}

SettingsStore::SettingsStore(const Reference<css::uno::XComponentContext>& context)
    : root_(openConfiguration(context, kRoot)), severities_(root_->getByName(kSeverities), UNO_QUERY_THROW)
{
}

Settings SettingsStore::read() const
{
    return settingsAt(root_);
}

bool SettingsStore::isLocked(SettingsEntry entry) const
{
    return isBindingLocked(root_, kBindings.at(static_cast<std::size_t>(entry)));
}

bool SettingsStore::isSeverityLocked(const std::string& rule) const
{
    return isMemberLocked(severities_, rule, kSeverity);
}

void SettingsStore::write(const Settings& settings) const
{
    const auto before = read();
    const Reference<css::beans::XHierarchicalPropertySet> properties(root_, UNO_QUERY_THROW);
    const auto writeOne = [&](const Binding& binding, const auto member)
    {
        if (settings.*member != before.*member && !isBindingLocked(root_, binding))
            properties->setHierarchicalPropertyValue(pathOf(binding), toAny(settings.*member));
    };
    for (const auto& binding : kBindings)
        std::visit([&](const auto member) { writeOne(binding, member); }, binding.member);
    writeSeverities(settings.severities);
    commitConfiguration(root_);
}

void SettingsStore::writeSeverities(const SeverityOverrides& severities) const
{
    for (const auto& name : severities_->getElementNames())
        if (const auto rule = toUtf8(name); !severities.contains(rule) && !isSeverityLocked(rule))
            removeMember(severities_, rule);
    for (const auto& [rule, severity] : severities)
        setMember(severities_, rule, kSeverity, std::string(nameOfWanted(severity)));
}
}
