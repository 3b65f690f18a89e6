// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "pasted_numbers/text_block.hxx"

#include <set>
#include <string>
#include <vector>

namespace gouji
{
/// A block of numbers without the labels that were copied with it.
struct NumberBlock
{
    TextBlock cells;
    std::vector<std::string> rowLabels; ///< per row, the label nearest to its numbers; empty where none was copied
    std::vector<std::size_t> rows; ///< per row, its index in the block that was copied
    std::size_t firstColumn = 0; ///< index in the block that was copied
};

/// The labels of one table of the form, to take them off a block that was copied together with them.
class FormLabels
{
public:
    explicit FormLabels(const TableForm& table);

    /// Leaves out heading rows (nothing but labels, one of them a heading) and, at the left, columns of nothing but
    /// labels.
    [[nodiscard]] NumberBlock withoutLabels(const TextBlock& block) const;

private:
    [[nodiscard]] bool isLabel(const std::string& text) const;
    [[nodiscard]] bool isHeadingRow(const std::vector<std::string>& row) const;
    [[nodiscard]] bool isStubColumn(const TextBlock& block, std::size_t column) const;

    std::set<std::u32string> headings_; ///< keys of labels over columns and parts of the table
    std::set<std::u32string> stubs_; ///< keys of labels of rows
};

/// Whether a text is this label, its short form or one of its known spellings.
[[nodiscard]] bool names(const std::string& text, const Label& label);
}
