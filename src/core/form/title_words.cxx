// SPDX-License-Identifier: MPL-2.0
#include "form/title_words.hxx"

#include "base/compact_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
void addWord(std::vector<std::u32string>& words, const std::u32string& word)
{
    if (word.empty() || std::ranges::find(words, word) != words.end())
        return;
    const auto shorter = std::ranges::find_if(words, [&](const std::u32string& known) { return known.size() < word.size(); });
    words.insert(shorter, word);
}

void addAll(std::vector<std::u32string>& words, const std::vector<std::u32string>& others)
{
    for (const auto& word : others)
        addWord(words, word);
}
}

void TitleWords::add(const TitleWords& others)
{
    addAll(titles, others.titles);
    addAll(years, others.years);
    addAll(firstDays, others.firstDays);
    addAll(unitEnds, others.unitEnds);
}

TitleWords titleWordsOf(const std::string& title, const std::vector<std::string>& years, const PeriodWords& period,
                        const std::vector<std::string>& unitEnds)
{
    TitleWords words;
    addWord(words.titles, compacted(title));
    for (const auto& year : years)
        addWord(words.years, compacted(year));
    if (!period.year.empty())
        addWord(words.firstDays, compacted(period.year + std::to_string(period.first.month) + period.month
                                           + std::to_string(period.first.day) + period.day));
    for (const auto& end : unitEnds)
        addWord(words.unitEnds, compacted(end));
    return words;
}
}
