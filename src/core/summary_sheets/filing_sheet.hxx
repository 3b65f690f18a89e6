// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary_sheets/report_words.hxx"

namespace gouji
{
/// 报送情况: a row per report of each unit, or one for a unit without; then the reports of other years and forms, and the
/// files that could not be read, with the reason.
[[nodiscard]] Sheet filingSheet(const Collection& collection, const UrlOfFile& urlOf, const MessageCatalog& catalog);
}
