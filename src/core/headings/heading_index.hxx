// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/compact_text.hxx"
#include "document/document.hxx"
#include "form/section_headings.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// The number in front of a heading.
enum class HeadingNumber
{
    None,
    Subordinate, ///< （一） or 1., which usually number the parts of a section
    Section,     ///< 一、 or 第一部分
};

/// A section heading found in a paragraph.
struct Heading
{
    const Section* section = nullptr; ///< of the form
    std::size_t begin = 0;            ///< byte range in the paragraph, with its number
    std::size_t end = 0;
    HeadingWording wording = HeadingWording::Form;
    HeadingNumber number = HeadingNumber::None;
    const Section* numberedAs = nullptr; ///< the section whose number it bears; null without one
};

/// Finds the headings of one form, whose words must outlive it. Source: deviations seen in published
/// reports; a heading may have lost its number, bear a wrong one, be misspelt, stand before its text in one paragraph,
/// or behind a stray letter.
class HeadingIndex
{
public:
    static constexpr std::size_t kFewestInContents = 3; ///< headings without content that make a table of contents

    explicit HeadingIndex(const HeadingWords& words) : words_(words) {}

    [[nodiscard]] const Form& form() const { return words_.form; }

    /// Headings in one paragraph in reading order. A paragraph that lists as many as a table of contents
    /// has none.
    [[nodiscard]] std::vector<Heading> headingsIn(const Paragraph& paragraph) const;

    /// A paragraph that has the number of a section and reads like a heading (五、问题和改进), whatever its words. Whether it
    /// is one, its place decides (outlineOf).
    [[nodiscard]] std::optional<Heading> numberedLine(const Paragraph& paragraph) const;

private:
    struct Number
    {
        std::size_t end; ///< where the heading's words begin
        HeadingNumber kind;
        const Section* section;
    };
    struct Match
    {
        const HeadingWords::Wording* wording;
        std::size_t end;
    };

    [[nodiscard]] static bool isHeading(const HeadingWords::Wording& wording, const Number& number);
    [[nodiscard]] std::optional<Heading> headingAt(const CompactText& text, std::size_t begin) const;
    [[nodiscard]] std::optional<Heading> numberedHeading(const CompactText& text, std::size_t begin, const Number& number) const;
    [[nodiscard]] std::optional<Number> numberAt(std::u32string_view text, std::size_t begin) const;
    [[nodiscard]] std::optional<Match> wordingAt(std::u32string_view text, std::size_t begin) const;
    [[nodiscard]] const HeadingWords::Wording* nearest(std::u32string_view words, const Section& numberedAs) const;

    const HeadingWords& words_;
};
}
