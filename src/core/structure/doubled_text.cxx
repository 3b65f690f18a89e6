// SPDX-License-Identifier: MPL-2.0
#include "structure/doubled_text.hxx"

#include "base/list_argument.hxx"
#include "base/text.hxx"
#include "form/built_in_checks.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kPair = 2;

bool isDoubled(std::u32string_view text, std::size_t begin)
{
    return begin + 2 * kPair <= text.size() && text[begin] == text[begin + kPair] && text[begin + 1] == text[begin + kPair + 1]
        && text[begin] != text[begin + 1] && isIdeograph(text[begin]) && isIdeograph(text[begin + 1]);
}

bool mayBeDoubled(std::u32string_view text, std::size_t begin, const std::vector<std::u32string>& words)
{
    return std::ranges::any_of(words, [&](const std::u32string& word) { return text.substr(begin).starts_with(word); });
}

std::vector<TextRange> doubledIn(const ReportProse& prose, const TextRange& range, const std::vector<std::u32string>& words)
{
    const CompactText text(prose.text(range));
    std::vector<TextRange> doubled;
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        if (isDoubled(text.text(), begin))
        {
            if (!mayBeDoubled(text.text(), begin, words))
                doubled.push_back(within(range, text, begin, begin + 2 * kPair));
            begin += 2 * kPair - 1;
        }
    return doubled;
}

std::optional<Finding> findingIn(const ReportProse& prose, const std::vector<TextRange>& ranges,
                                 const std::vector<std::u32string>& words)
{
    std::vector<std::string> texts;
    std::optional<Place> first;
    for (const auto& range : ranges)
        for (const auto& doubled : doubledIn(prose, range, words))
        {
            first = first ? first : prose.place(doubled);
            texts.emplace_back(prose.text(doubled));
        }
    if (!first)
        return std::nullopt;
    return prose.finding(std::string(kTextDoubled), *first, {{"texts", listed(texts)}});
}
}

std::vector<Finding> findingsOfDoubledText(const ReportProse& prose)
{
    std::vector<std::u32string> words;
    for (const auto& word : prose.words().doubled)
        words.push_back(compacted(word));
    std::vector<std::vector<TextRange>> parts{prose.opening()};
    for (const auto& section : prose.form().sections)
        parts.push_back(prose.textOfSection(section.id));
    std::vector<Finding> findings;
    for (const auto& part : parts)
        if (const auto finding = findingIn(prose, part, words))
            findings.push_back(*finding);
    return findings;
}
}
