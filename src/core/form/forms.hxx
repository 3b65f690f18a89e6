// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <memory>
#include <ranges>
#include <vector>

namespace gouji
{
class LabelIndex;
class SectionHeadings;
class TextLabels;

/// All forms the program knows, oldest first, with their labels and headings made ready for comparing. Years of those that ship do not
/// overlap; a form of the user's may reach into them. Never changes: copies share everything, and pointers into them are good while one
/// copy lives.
class Forms : public std::ranges::view_interface<Forms>
{
public:
    Forms() : Forms(std::vector<Form>{}) {}
    explicit Forms(std::vector<Form> forms);

    [[nodiscard]] const Form* begin() const;
    [[nodiscard]] const Form* end() const;
    [[nodiscard]] const LabelIndex& labels() const;
    [[nodiscard]] const TextLabels& textLabels() const;
    [[nodiscard]] const SectionHeadings& headings() const;
    /// Those of all forms.
    [[nodiscard]] const TitleWords& titleWords() const;

private:
    struct Prepared;
    std::shared_ptr<const Prepared> prepared_;
};

/// The form of a report year, of several that which began last (the last of those); null before the first form.
[[nodiscard]] const Form* formOfYear(const Forms& forms, int year);
}
