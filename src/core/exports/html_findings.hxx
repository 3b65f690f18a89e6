// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// A page that holds all it needs and prints well, UTF-8: the verdict, where the findings come from, and the findings
/// by standing and subject. No script, nothing from elsewhere; whatever the document says is text here.
[[nodiscard]] std::string findingsAsHtml(const FindingsReport& report, const MessageCatalog& catalog);
}
