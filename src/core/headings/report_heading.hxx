// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"
#include "form/title_words.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// Is this paragraph the title of a report (…政府信息公开工作年度报告), or the line of it that carries these words? Long
/// paragraphs, which merely mention a report, are not.
[[nodiscard]] bool isTitle(std::string_view paragraph, const TitleWords& words);

/// The family whose title this paragraph is, by the longest words where one title holds another; null if it is none.
[[nodiscard]] const std::string* familyOfTitle(std::string_view paragraph, const Forms& forms);

/// The year that a title names: "2023 年政府信息公开工作年度报告" → 2023. Spaces and full-width digits do not matter. The first
/// year, of 2000 to 2099, behind which the longest of the words stands.
[[nodiscard]] std::optional<int> yearInTitle(std::string_view paragraph, const TitleWords& words);

/// The unit that a title names before or behind its year: "云岫县2023年政府信息公开工作年度报告" → 云岫县. Empty if it names none.
[[nodiscard]] std::string unitInTitle(std::string_view paragraph, const TitleWords& words);

/// The year that ends a line before the title: "云岫县2023年度" → 2023. A date of publication is none.
[[nodiscard]] std::optional<int> yearInLine(std::string_view paragraph, const TitleWords& words);

/// The year of a reporting period that begins on 1 January: "自2023年1月1日起" → 2023.
[[nodiscard]] std::optional<int> yearOfPeriod(std::string_view paragraph, const TitleWords& words);

/// The year that stands at this place of a compact text with this word behind it, no part of a longer number.
[[nodiscard]] std::optional<int> namedYearAt(std::u32string_view text, std::size_t begin, std::u32string_view word);
}
