// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/entry_now.hxx"

namespace gouji
{
std::optional<PanelEntry> entryNow(const DocumentCheck& check, const std::string& key, const MessageCatalog& catalog)
{
    for (const auto& group : groupFindings(check.findings(), check.reports(), catalog))
        for (const auto& entry : group.entries)
            if (entry.key == key)
                return entry;
    return std::nullopt;
}
}
