// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// What a rule or check is called in a language; its id where the catalogue has no name for it, as for rules of a
/// user's own forms.
[[nodiscard]] std::string ruleName(const std::string& rule, const MessageCatalog& catalog);
}
