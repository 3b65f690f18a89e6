// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "form/text_labels.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// What a piece of pasted text is.
enum class TextKind
{
    Blank,
    Label, ///< of a row, column, group or block of some form
    Value, ///< a number, with its remark if it has one, or a dash
    Other,
};

/// One cell of a table that has become text, without the spaces around it.
struct TextCell
{
    std::string text;
    TextKind kind = TextKind::Blank;
    KeyId key = kUnknownKey; ///< of a label
};

using TextLine = std::vector<TextCell>;

/// The lines of a paragraph, each cut into cells at tabs and vertical bars. Lines that merely rule off the heading
/// ("|---|---|") are blank. A line longer than any label is one cell of other text.
[[nodiscard]] std::vector<TextLine> readTextLines(const Paragraph& paragraph, const TextLabels& labels);

/// A cell of this text.
[[nodiscard]] TextCell readTextCell(std::string text, const TextLabels& labels);
}
