// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/compact_text.hxx"
#include "document/document.hxx"
#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "headings/outline.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// The text around the tables of one report, as the rules of structure, the progress and the claims look at it.
/// Document, report and form must outlive it.
class ReportProse
{
public:
    ReportProse(const Document& document, const Report& report);

    [[nodiscard]] const Form& form() const { return *report_.form; }
    [[nodiscard]] const StructureWords& words() const { return form().structure; }
    [[nodiscard]] const Report& report() const { return report_; }
    [[nodiscard]] const Outline& outline() const { return report_.outline; }
    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const DocumentProperties& properties() const { return document_.properties; }

    /// The title's line, which bears its words; absent if none was found.
    [[nodiscard]] const std::optional<TextRange>& title() const { return title_; }
    /// Unit and title may stand in several lines: those up to the title's, without dates.
    [[nodiscard]] const std::vector<TextRange>& titleLines() const { return titleLines_; }
    [[nodiscard]] std::string textOfTitleLines() const;
    /// The opening paragraphs between title and first section.
    [[nodiscard]] const std::vector<TextRange>& opening() const { return opening_; }
    /// All text of a section of that id, wherever it stands.
    [[nodiscard]] std::vector<TextRange> textOfSection(const std::string& id) const;
    /// Opening and sections.
    [[nodiscard]] std::vector<TextRange> allText() const;
    /// The form's instructions, placeholders and prompts that stand within a range and must not stay, in reading order;
    /// those of unit and year are such in the title's lines only.
    [[nodiscard]] std::vector<TextRange> leftoversIn(const TextRange& range) const;
    /// The first occurrence of a section; null if it is missing.
    [[nodiscard]] const OutlineSection* section(const std::string& id) const;

    [[nodiscard]] std::string_view text(const TextRange& range) const { return textAt(document_, range); }
    /// The first paragraph among these blocks with a place to click and type that is still unfilled: its words, or if
    /// it has none beside the prompt, the last words above it; the report's start where nothing stands above.
    [[nodiscard]] std::optional<Place> placeholder(std::size_t firstBlock, std::size_t endBlock) const;
    [[nodiscard]] bool hasPlaceholder(std::size_t firstBlock, std::size_t endBlock) const { return placeholder(firstBlock, endBlock).has_value(); }
    [[nodiscard]] bool hasPlaceholder(const std::string& sectionId) const;
    /// Whether a table stands in a section of that id.
    [[nodiscard]] bool hasTable(const std::string& sectionId) const;
    [[nodiscard]] Place place(const TextRange& range) const;
    [[nodiscard]] Place headingPlace(const OutlineSection& section) const;
    /// The title, or without one the first words of the report.
    [[nodiscard]] Place startPlace() const;

    /// A finding of this report; the severity is that of the form for its message.
    [[nodiscard]] Finding finding(const std::string& message, Place place, Arguments arguments) const;
    /// The same about the file as a whole, placed at the report's start.
    [[nodiscard]] Finding findingOfFile(const std::string& message, Arguments arguments) const;

private:
    void findTitle();
    void findLeftovers();

    const Document& document_;
    const Report& report_;
    std::optional<TextRange> title_;
    std::vector<TextRange> titleLines_;
    std::vector<TextRange> opening_;
    std::vector<TextRange> leftovers_; ///< of all paragraphs
};

/// A range of a text that begins at a range of the document.
[[nodiscard]] TextRange within(const TextRange& range, const CompactText& text, std::size_t begin, std::size_t end);
}
