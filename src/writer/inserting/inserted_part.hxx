// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// A click-to-type field: its prompt, without the angle brackets that Writer shows around it, and where it stands.
struct Placeholder
{
    OUString prompt;
    css::uno::Reference<css::text::XTextRange> anchor;
};

/// What an inserted template brought along: the range's paragraphs and tables. Holds references; it does not outlive
/// the command.
struct InsertedPart
{
    css::uno::Reference<css::beans::XPropertySet> firstParagraph;
    std::vector<Placeholder> placeholders; ///< in reading order
    std::vector<css::uno::Reference<css::text::XTextTable>> tables;
};

/// Looks through a range that reaches over whole paragraphs. Throws UNO exceptions.
[[nodiscard]] InsertedPart inspect(const css::uno::Reference<css::text::XTextRange>& range);

/// Replaces the placeholders of that prompt by a text in their place, keeping its character formatting; they leave the
/// list. An empty text replaces nothing. Throws UNO exceptions.
void replacePlaceholders(InsertedPart& part, const std::string& prompt, const std::string& text);

/// Makes the other placeholders plain words in angle brackets; the anchors are around them then. A click-to-type field
/// becomes a content control in .docx, and one that was opened from there is written four times by every saving
/// (LibreOffice 7.4). Throws UNO exceptions.
void writeOutPlaceholders(InsertedPart& part);
}
