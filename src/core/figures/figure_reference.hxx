// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"

namespace gouji
{
/// The words of a row; where its number repeats in each block, the block first: "（三）不予公开 1.属于国家秘密". Empty where the
/// form prints none.
[[nodiscard]] std::string rowText(const TableBlock& tableBlock, std::size_t row);
/// The words of a column; where the form repeats a label under several groups, the group first: "行政复议 · 结果维持".
[[nodiscard]] std::string columnText(const TableBlock& tableBlock, std::size_t column);

/// Id, words and place of a figure of the form; the table's own place where the figure is missing.
[[nodiscard]] FigureReference referenceTo(const ReportTable& table, std::size_t definition);

/// The same of a figure of the form, wherever it stands.
[[nodiscard]] FigureReference referenceTo(const TableForm& table, const FigureDefinition& figure, Place place);
}
