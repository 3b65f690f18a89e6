// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// The section headings of all forms, to see where one section ends and the next, or the next report, begins.
class SectionHeadings
{
public:
    explicit SectionHeadings(const std::vector<Form>& forms);

    [[nodiscard]] bool isHeading(std::string_view paragraph) const;
    /// The heading of a form's first section (一、总体情况).
    [[nodiscard]] bool isFirstHeading(std::string_view paragraph) const;

private:
    std::set<std::u32string> all_;
    std::set<std::u32string> first_;
};
}
