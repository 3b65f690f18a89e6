// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/filed_report.hxx"
#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// JSON Lines, one object per report, as extension/manual/batch.schema.json describes them; numbers of reports are
/// strings of exact decimals. `file`: as the person named it.
///
/// What a check says of each report of a file: {"file", "report", "unit", "year", "form", "verdict", "findings"}.
/// `least`: findings of a lesser severity are left out; the verdict counts all.
[[nodiscard]] std::string checkAsJsonLines(const FindingsReport& report, const std::string& file, Severity least, const MessageCatalog& catalog);

/// {"file", "report", "unit", "year", "form", "figures": {id: {"text", "value", "state", "table", "cell"}}}
[[nodiscard]] std::string figuresAsJsonLines(const std::vector<FiledReport>& reports);

/// A file that could not be read: {"file", "error": {"code", "message"}}.
[[nodiscard]] std::string errorAsJsonLine(const std::string& file, const Error& error, const MessageCatalog& catalog);
}
