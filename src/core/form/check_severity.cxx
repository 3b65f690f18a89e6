// SPDX-License-Identifier: MPL-2.0
#include "form/check_severity.hxx"

#include "form/built_in_checks.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
const CheckSetting& settingOf(const Form& form, std::string_view check)
{
    static const CheckSetting kNone{Severity::Info, {}, {}};
    const auto setting = form.checks.find(std::string(check));
    return setting == form.checks.end() ? kNone : setting->second;
}
}

bool applies(const Form& form, std::string_view rule)
{
    return form.checks.contains(std::string(rule)) || std::ranges::find(kBuiltInChecks, rule) == kBuiltInChecks.end();
}

Severity severityOf(const Form& form, std::string_view check, std::string_view figureId)
{
    const auto& setting = settingOf(form, check);
    auto severity = setting.severity;
    std::size_t longest = 0;
    for (const auto& [prefix, exceptional] : setting.exceptions)
        if (prefix.size() > longest && figureId.starts_with(prefix))
        {
            severity = exceptional;
            longest = prefix.size();
        }
    return severity;
}

Severity severityOfMessage(const Form& form, std::string_view message)
{
    const auto dot = message.find('.');
    const auto& setting = settingOf(form, message.substr(0, dot));
    const auto exceptional = dot == std::string_view::npos ? setting.cases.end() : setting.cases.find(std::string(message.substr(dot + 1)));
    return exceptional == setting.cases.end() ? setting.severity : exceptional->second;
}
}
