// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "headings/heading_index.hxx"

#include <cstddef>
#include <string_view>
#include <vector>

namespace gouji
{
/// A part of a paragraph: half-open byte range of Paragraph::text of Document::blocks[block].
struct TextRange
{
    std::size_t block = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A section of a report where it stands: its heading, and its content [headingBlock + 1, endBlock) of
/// Document::blocks. Where heading and text share a paragraph, textOf gives all of its text.
struct OutlineSection
{
    const Section* section = nullptr; ///< of the form
    std::size_t headingBlock = 0;
    std::size_t endBlock = 0;
    Heading heading; ///< in the paragraph headingBlock
    /// Its text goes on in the paragraph endBlock up to this byte, where the next heading stands.
    std::size_t endOffset = 0;
};

/// The sections of one report in reading order; one may be missing, or stand twice. What stands before the first of
/// them, [firstBlock, preambleEnd), is title, period and address; without sections, what stands before the first table.
/// The report's form must outlive it.
struct Outline
{
    std::vector<OutlineSection> sections;
    std::size_t firstBlock = 0;
    std::size_t preambleEnd = 0;
};

/// Finds a form's section headings among the paragraphs of a report, the blocks [firstBlock, endBlock). A table of
/// contents is left out; without a section's number words are a heading only where the section has no other. Source:
/// the six sections of 国办公开办函〔2021〕30号, and how they are written in published reports.
[[nodiscard]] Outline outlineOf(const Document& document, const HeadingIndex& index, std::size_t firstBlock, std::size_t endBlock);

/// The paragraphs of a section without its heading, of a heading's own paragraph what stands behind it; empty ones left
/// out.
[[nodiscard]] std::vector<TextRange> textOf(const Document& document, const OutlineSection& section);

/// The paragraphs before the first section, the title's among them; empty ones left out.
[[nodiscard]] std::vector<TextRange> preambleOf(const Document& document, const Outline& outline);

/// The words of a range; a view into the document.
[[nodiscard]] std::string_view textAt(const Document& document, const TextRange& range);
}
