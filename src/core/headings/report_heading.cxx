// SPDX-License-Identifier: MPL-2.0
#include "headings/report_heading.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"
#include "base/year.hxx"
#include "headings/unit.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kLongestTitle = 60; ///< characters
constexpr std::size_t kBytesPerCharacter = 4;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

/// A year of a report, whatever stands around it.
std::optional<int> reportYearAt(std::u32string_view text, std::size_t begin)
{
    const auto year = yearAt(text, begin);
    return year && *year >= kFirstYear && *year <= kLastYear ? year : std::nullopt;
}

/// Where the first year begins that stands directly before the given word.
std::optional<std::size_t> yearBefore(std::u32string_view text, std::u32string_view word)
{
    for (auto position = text.find(word); position != std::u32string_view::npos; position = text.find(word, position + 1))
        if (position >= kYearDigits && reportYearAt(text, position - kYearDigits))
            return position - kYearDigits;
    return std::nullopt;
}

std::optional<int> firstYearBefore(std::u32string_view text, const std::vector<std::u32string>& words)
{
    for (const auto& word : words)
        if (const auto begin = yearBefore(text, word))
            return yearAt(text, *begin);
    return std::nullopt;
}

struct FoundTitle
{
    std::size_t begin = std::u32string_view::npos;
    std::size_t length = 0; ///< 0: there is none
};

/// The longest words of a title that stand in the text.
FoundTitle titleIn(std::u32string_view text, const TitleWords& words)
{
    for (const auto& title : words.titles)
        if (const auto begin = text.find(title); begin != std::u32string_view::npos)
            return {begin, title.size()};
    return {};
}

/// The compact text of a paragraph that is short enough for a title; empty otherwise.
std::u32string shortText(std::string_view paragraph)
{
    if (paragraph.size() > kLongestTitle * kBytesPerCharacter)
        return {};
    auto text = compacted(paragraph);
    return text.size() <= kLongestTitle ? text : std::u32string();
}

/// With the word behind it; a year that lost its word goes, too.
void dropYear(std::u32string& text, const TitleWords& words)
{
    const auto length = text.size();
    for (const auto& word : words.years)
        if (const auto begin = yearBefore(text, word))
            text.erase(*begin, kYearDigits + word.size());
    for (std::size_t begin = 0; begin < text.size() && text.size() == length; ++begin)
        if (reportYearAt(text, begin))
            text.erase(begin, kYearDigits);
}
}

bool isTitle(std::string_view paragraph, const TitleWords& words)
{
    return titleIn(shortText(paragraph), words).length > 0;
}

const std::string* familyOfTitle(std::string_view paragraph, const Forms& forms)
{
    const std::string* found = nullptr;
    std::size_t longest = 0;
    const auto text = shortText(paragraph);
    for (const auto& [family, words] : forms.titleWords())
        if (const auto title = titleIn(text, words); title.length > longest)
        {
            found = &family;
            longest = title.length;
        }
    return found;
}

std::optional<int> yearInTitle(std::string_view paragraph, const TitleWords& words)
{
    return firstYearBefore(compacted(paragraph), words.years);
}

std::string unitInTitle(std::string_view paragraph, const TitleWords& words)
{
    auto text = withoutPrompts(compacted(paragraph));
    text.resize(std::min(titleIn(text, words).begin, text.size()));
    dropYear(text, words);
    return toUtf8Bytes(text);
}

std::optional<int> yearInLine(std::string_view paragraph, const TitleWords& words)
{
    if (paragraph.size() > kLongestTitle * kBytesPerCharacter)
        return std::nullopt;
    const auto text = compacted(paragraph);
    for (const auto& word : words.years)
        if (text.ends_with(word) && text.size() >= word.size() + kYearDigits)
            return reportYearAt(text, text.size() - word.size() - kYearDigits);
    return std::nullopt;
}

std::optional<int> yearOfPeriod(std::string_view paragraph, const TitleWords& words)
{
    return firstYearBefore(compacted(paragraph), words.firstDays);
}

std::optional<int> namedYearAt(std::u32string_view text, std::size_t begin, std::u32string_view word)
{
    const auto year = yearAt(text, begin);
    const bool isWhole = begin == 0 || !isDigit(text[begin - 1]);
    return year && isWhole && text.substr(begin + kYearDigits).starts_with(word) ? year : std::nullopt;
}
}
