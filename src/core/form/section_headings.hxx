// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji
{
/// How a heading's words stand to those of the form.
enum class HeadingWording
{
    Form, ///< the form's heading, or as good as it
    Variant, ///< another known wording
    Nearest, ///< near to one heading of the form only
    Other, ///< other words: its number and its place say which section it is
};

/// The letters and digits of a compacted text, by which headings are compared.
[[nodiscard]] std::u32string lettersOf(std::u32string_view text);

/// The headings of one form's sections and the numbers before them, made ready for comparing. The form must outlive it.
struct HeadingWords
{
    struct Wording
    {
        std::u32string key; ///< letters only
        const Section* section;
        HeadingWording kind;
    };
    using Numbers = std::vector<std::pair<std::u32string, const Section*>>;

    explicit HeadingWords(const Form& of);

    const Form& form;
    std::vector<Wording> wordings; ///< longest first
    Numbers sectionNumbers; ///< 一、 and 第一部分, longest first
    Numbers subordinateNumbers; ///< （一） and 1.
    std::u32string firsts; ///< what numbers begin with
};

/// The section headings of all forms, to see where one section ends and the next, or the next report, begins.
class SectionHeadings
{
public:
    explicit SectionHeadings(const std::vector<Form>& forms);

    [[nodiscard]] bool isHeading(std::string_view paragraph) const;
    /// The heading of a form's first section (一、总体情况).
    [[nodiscard]] bool isFirstHeading(std::string_view paragraph) const;
    /// Of a form that is one of them.
    [[nodiscard]] const HeadingWords& wordsOf(const Form& form) const { return words_.at(&form); }

private:
    std::set<std::u32string> all_;
    std::set<std::u32string> first_;
    std::map<const Form*, HeadingWords> words_;
};
}
