// SPDX-License-Identifier: MPL-2.0
#include "form/check_severity.hxx"

namespace gouji
{
Severity severityOf(const Form& form, std::string_view check, std::string_view figureId)
{
    const auto& setting = form.checks.at(std::string(check));
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
}
