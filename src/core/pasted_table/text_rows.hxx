// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/text_labels.hxx"
#include "pasted_table/text_line.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// Words and the values behind them: a row with its label, which is the last of the words; before the first row of a
/// block also all headings. Values reach from the first to the last filled cell; blank ones lie between.
struct TextRow
{
    std::vector<TextCell> words;
    std::vector<TextCell> values;
};

/// Cuts the lines of a pasted table into rows: line by line where one line holds several cells, else cell by cell.
/// Words that are a label only together ("结果" above "维持") are joined.
[[nodiscard]] std::vector<TextRow> textRowsOf(const std::vector<TextLine>& lines, const std::string& tableId, const TextLabels& labels);
}
