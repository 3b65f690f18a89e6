// SPDX-License-Identifier: MPL-2.0
#include "writer/settings/last_year_memory.hxx"

#include "writer/uno/configuration.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
const OUString kUrl("Url");
}

LastYearMemory::LastYearMemory(const css::uno::Reference<css::uno::XComponentContext>& context)
    : reports_(openConfiguration(context, "/org.gouji.Settings/LastYearReports"))
{
}

std::optional<std::string> LastYearMemory::recall(const std::string& unit) const
{
    auto url = memberValue(reports_, unit, kUrl);
    return url.empty() ? std::nullopt : std::optional(std::move(url));
}

void LastYearMemory::remember(const std::string& unit, const std::string& url) const
{
    if (unit.empty())
        return;
    setMember(reports_, unit, kUrl, url);
    commitConfiguration(reports_);
}

std::vector<std::string> LastYearMemory::units() const
{
    std::vector<std::string> units;
    for (const auto& name : reports_->getElementNames())
        if (auto unit = toUtf8(name); recall(unit))
            units.push_back(std::move(unit));
    std::ranges::sort(units);
    return units;
}

bool LastYearMemory::isLocked(const std::string& unit) const
{
    return isMemberLocked(reports_, unit, kUrl);
}

void LastYearMemory::forget(const std::string& unit) const
{
    if (isLocked(unit) || !removeMember(reports_, unit))
        return;
    commitConfiguration(reports_);
}
}
