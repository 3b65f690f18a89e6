// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// The verdict on what is open, and how much has been answered.
[[nodiscard]] std::string verdictText(const FindingsReport& report, const MessageCatalog& catalog);

/// 错误, 警告, 提示, or how a finding without error was answered.
[[nodiscard]] std::string standingText(Standing standing, const MessageCatalog& catalog);

/// What a finding is about: a table, the prose, the whole document; before it its report, where the document holds
/// several.
[[nodiscard]] std::string subjectText(const ReportedFinding& finding, const FindingsReport& report, const MessageCatalog& catalog);

/// The unit and year of a report as far as its title says them.
[[nodiscard]] std::string reportText(const ReportedReport& report, const MessageCatalog& catalog);

/// What stands in the cell of a figure: its text, else its value; a word for a blank, empty where nothing is known.
[[nodiscard]] std::string contentText(const ReportedFigure& figure, const MessageCatalog& catalog);

/// "已说明理由：机构改革后并入　张三 2025-01-20 10:30"
[[nodiscard]] std::string decisionText(const Reason& reason, const MessageCatalog& catalog);
}
