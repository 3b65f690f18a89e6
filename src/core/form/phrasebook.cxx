// SPDX-License-Identifier: MPL-2.0
#include "form/phrasebook.hxx"

#include <utility>

namespace gouji
{
void Phrases::add(Phrase phrase)
{
    const auto index = all_.size();
    ofKind_[static_cast<std::size_t>(phrase.kind)].push_back(index);
    if (phrase.kind == PhraseKind::Count)
    {
        counts_[{phrase.objects, phrase.results, phrase.applicant}].push_back(index);
        if (phrase.mayLackObject && phrase.objects.any())
            counts_[{{}, phrase.results, phrase.applicant}].push_back(index);
    }
    all_.push_back(std::move(phrase));
}

std::size_t Phrases::Hash::operator()(const CountWords& words) const
{
    return std::hash<Meanings>()(words.objects | words.results | words.applicant); // no meaning has two slots
}
}
