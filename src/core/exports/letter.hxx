// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// A letter to the unit that filed a report, as a page to print or to send: what has to be corrected, and what has to be
/// confirmed or corrected, in the words of the panel. What a person has given a reason for, and hints, are not in it. A page
/// as html_findings makes it: nothing from elsewhere, whatever the document says is text.
[[nodiscard]] std::string letterAsHtml(const FindingsReport& report, const MessageCatalog& catalog);
}
