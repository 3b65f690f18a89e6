// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/text_labels.hxx"
#include "pasted_table/text_line.hxx"

#include <cstddef>
#include <optional>
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

constexpr std::size_t kLongestJoin = 6; ///< cells that may be one label

/// A label that stands in several cells or lines.
struct JoinedLabel
{
    TextCell label;
    std::size_t count = 0; ///< of the cells
};

/// The labels that the words from `begin` on form together, one of them unknown by itself; the longest first.
[[nodiscard]] std::vector<JoinedLabel> joinedLabels(const std::vector<TextCell>& words, std::size_t begin, const TextLabels& labels);

/// Cuts the lines of a pasted table into rows: line by line where one line holds several cells, else cell by cell.
/// Words that are a label only together ("结果" above "维持") are joined.
[[nodiscard]] std::vector<TextRow> textRowsOf(const std::vector<TextLine>& lines, const std::string& tableId, const TextLabels& labels);
}
