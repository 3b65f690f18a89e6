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
constexpr std::u32string_view kTitleWords = U"政府信息公开工作年度报告";

/// The first four-digit year directly before the given words.
std::optional<int> yearBefore(std::u32string_view text, std::u32string_view words)
{
    for (auto position = text.find(words); position != std::u32string_view::npos; position = text.find(words, position + 1))
    {
        const auto year = position < kYearDigits ? std::nullopt : yearAt(text, position - kYearDigits);
        if (year && *year >= 2000 && *year < 2100)
            return year;
    }
    return std::nullopt;
}
}

bool isTitle(std::string_view paragraph)
{
    if (paragraph.size() > kLongestTitle * kBytesPerCharacter)
        return false;
    const auto text = compacted(paragraph);
    return text.size() <= kLongestTitle && text.find(kTitleWords) != std::u32string::npos;
}

std::optional<int> yearInTitle(std::string_view paragraph)
{
    const auto text = compacted(paragraph);
    const auto year = yearBefore(text, U"年度");
    return year ? year : yearBefore(text, U"年");
}

std::string unitInTitle(std::string_view paragraph)
{
    auto text = withoutPrompts(compacted(paragraph));
    text.resize(std::min(text.find(kTitleWords), text.size()));
    for (const std::u32string_view words : {U"年度", U"年"})
        if (const auto end = text.find(words); end != std::u32string::npos && end >= kYearDigits && yearBefore(text, words))
            text.erase(end - kYearDigits, kYearDigits + words.size());
    return toUtf8Bytes(text);
}

std::optional<int> yearInLine(std::string_view paragraph)
{
    if (paragraph.size() > kLongestTitle * kBytesPerCharacter)
        return std::nullopt;
    const auto text = compacted(paragraph);
    for (const std::u32string_view ending : {U"年度", U"年"})
        if (text.size() >= ending.size() && std::u32string_view(text).substr(text.size() - ending.size()) == ending)
            return yearBefore(std::u32string_view(text).substr(text.size() - std::min(text.size(), ending.size() + kYearDigits)), ending);
    return std::nullopt;
}

std::optional<int> yearOfPeriod(std::string_view paragraph)
{
    return yearBefore(compacted(paragraph), U"年1月1日");
}
}
