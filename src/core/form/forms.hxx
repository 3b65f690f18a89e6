// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <map>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
class LabelIndex;
class SectionHeadings;
class TextLabels;

/// All forms the program knows, oldest first, with their labels and headings made ready for comparing. Years of those
/// that ship do not overlap within a family, and no two families have a table of one id; a form of the user's may reach
/// into them. Never changes: copies share everything, and pointers into them are good while one copy lives.
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
    /// Those of all forms of a family, by family.
    [[nodiscard]] const std::map<std::string, TitleWords>& titleWords() const;

private:
    struct Prepared;
    std::shared_ptr<const Prepared> prepared_;
};

/// A family's form of a report year, of several that which began last (the last of those); null before its first form.
[[nodiscard]] const Form* formOfYear(const Forms& forms, std::string_view family, int year);

/// A family's form that began last (the last of those); null if there is no such family.
[[nodiscard]] const Form* newestForm(const Forms& forms, std::string_view family);
}
