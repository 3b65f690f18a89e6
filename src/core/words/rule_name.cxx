// SPDX-License-Identifier: MPL-2.0
#include "words/rule_name.hxx"

namespace gouji
{
std::string ruleName(const std::string& rule, const MessageCatalog& catalog)
{
    const auto key = "rule." + rule;
    return catalog.has(key) ? catalog.text(key) : rule;
}
}
