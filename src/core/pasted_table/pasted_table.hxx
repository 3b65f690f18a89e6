// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"
#include "form/form.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// Pasted text as one statutory table of one form.
struct TextReading
{
    const Form* form = nullptr;
    const TableForm* tableForm = nullptr;
    /// One per figure of the form, as they stand in the text; empty where blank or in doubt.
    std::vector<std::string> values;
    /// What of the text gives no value, row by row: too few or too many values, unknown label.
    std::vector<std::string> leftOut;
    bool isClear = false; ///< headings and at least one row were assigned, or there are no values at all
};

/// A statutory table that stands in the document as text. Its blocks are [firstBlock, endBlock) of Document::blocks,
/// all paragraphs.
struct PastedTable
{
    std::size_t firstBlock = 0;
    std::size_t endBlock = 0;
    Place place; ///< the passage with its first line
    std::string firstLine; ///< its first words, for messages
    std::vector<TextReading> readings; ///< never empty; several where forms fit equally well (表四)

    /// As the form has it, or the newest form that fits.
    [[nodiscard]] const TextReading& readingFor(const Form& form) const;
};
}
