// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/sheet.hxx"
#include "summary/summary.hxx"
#include "words/catalog.hxx"

#include <functional>
#include <string>
#include <vector>

namespace gouji
{
/// The URL that opens a file of the batch, from where the export will stand; empty: no link.
using UrlOfFile = std::function<std::string(const std::string& file)>;

/// What a report is called among others: its unit, as the roster has it if it stands there, else its file.
[[nodiscard]] std::string nameOf(const FiledReport& report);

/// The names of some, as many as a reader wants, and how many there are where that is more.
[[nodiscard]] std::string namesOf(const std::vector<std::string>& names, const MessageCatalog& catalog);

/// "表三 · （二）部分公开 · 自然人"
[[nodiscard]] std::string figureText(const SummedFigure& figure, const MessageCatalog& catalog);

/// A row of headings by their keys in the catalogue.
[[nodiscard]] SheetRow headingRow(const std::vector<std::string>& keys, const MessageCatalog& catalog);
}
