// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "figures/report.hxx"
#include "form/forms.hxx"
#include "pasted_table/pasted_table.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// One statutory table to be put in the place of pasted text: blocks [firstBlock, firstBlock + oldTexts.size()).
struct TextConversion
{
    const Form* form = nullptr;
    const TableForm* tableForm = nullptr;
    std::size_t firstBlock = 0;
    std::string firstLine; ///< its first words, for messages
    std::vector<std::string> oldTexts; ///< of the paragraphs, unabridged
    std::vector<std::string> values; ///< one per figure of the form; empty stays blank
    std::vector<std::string> leftOut; ///< what of the text gives no value, for the user to see
};

/// Plans the conversion of every statutory table that the reports lack and that stands in the document as text, in
/// reading order. Text whose headings or rows leave all in doubt is not planned; nothing is guessed.
[[nodiscard]] std::vector<TextConversion> planConversion(const Document& document, const Forms& forms, const std::vector<Report>& reports);
}
