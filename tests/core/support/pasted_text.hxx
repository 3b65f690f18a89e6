// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/table_text.hxx"

#include "document/document.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// How a table loses its shape when it is pasted as text. Merged cells leave blank ones behind.
enum class Pasting
{
    Tabs, ///< one paragraph per row
    Bars, ///< "| 规章 | 1 |", with a line that rules off the first row
    OneCellPerLine, ///< blank cells leave nothing behind
};

/// The lines into which a table falls.
[[nodiscard]] std::vector<std::string> pasted(const TableText& table, Pasting pasting);

/// A report of 2023 whose text are these lines, each a paragraph.
[[nodiscard]] Document reportOfLines(const std::vector<std::string>& lines);
}
