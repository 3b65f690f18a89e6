// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// One JSON object as extension/manual/findings.schema.json describes it, UTF-8: keys in a fixed order, numbers of the
/// report as strings of exact decimals, null where nothing is known. Ids and words of severity are those of the
/// scripting API in every language.
[[nodiscard]] std::string findingsAsJson(const FindingsReport& report, const MessageCatalog& catalog);
}
