// SPDX-License-Identifier: MPL-2.0
#include "form_file/share_phrases.hxx"

#include <algorithm>
#include <set>
#include <utility>

namespace gouji
{
namespace
{
std::set<std::string> figureIdsOf(const Form& form)
{
    std::set<std::string> ids;
    for (const auto& table : form.tables)
        for (const auto& figure : table.figures)
            ids.insert(figure.id);
    return ids;
}

bool isWithin(const Phrase& phrase, const std::set<std::string>& figures)
{
    const auto holds = [&figures](const NamedTerm& term) { return figures.contains(term.figure); };
    return std::ranges::all_of(phrase.readings, [&](const FigureSum& reading) { return std::ranges::all_of(reading.terms(), holds); })
        && std::ranges::all_of(phrase.rest.terms(), holds);
}

/// The meanings of a book that have the ids of another's; those that it does not have say nothing.
Meanings translated(const Meanings& meanings, const Phrasebook& own, const Phrasebook& from)
{
    Meanings result;
    for (const auto& meaning : own.meanings)
        if (const auto known = std::ranges::find(from.meanings, meaning.id, &Meaning::id); (meanings & meaning.self).any() && known != from.meanings.end())
            result |= known->self;
    return result;
}

/// False if the phrase names a meaning that only its own words had, which give way to the shared ones.
bool translate(Phrase& phrase, const Phrasebook& own, const Phrasebook& from)
{
    bool isWhole = true;
    for (auto* meanings : {&phrase.objects, &phrase.actions, &phrase.results, &phrase.applicant, &phrase.includes, &phrase.beside,
                           &phrase.notAmong, &phrase.after, &phrase.unless})
    {
        const auto shared = translated(*meanings, own, from);
        isWhole &= shared.count() == meanings->count();
        *meanings = shared;
    }
    return isWhole;
}

Result<void> share(const Phrasebook& from, Form& form)
{
    auto& book = form.phrasebook;
    for (const auto& borrowed : book.borrowed)
        if (!from.rules.contains(borrowed.id) && std::ranges::find(from.meanings, borrowed.id, &Meaning::id) == from.meanings.end())
            return borrowed.problem;
    Phrases phrases;
    for (auto phrase : book.phrases)
        if (translate(phrase, book, from))
            phrases.add(std::move(phrase));
    const auto figures = figureIdsOf(form);
    for (const auto& phrase : from.phrases)
        if (std::ranges::find(phrases, phrase.id, &Phrase::id) == phrases.end() && isWithin(phrase, figures))
            phrases.add(phrase);
    book = from;
    book.phrases = std::move(phrases);
    return boost::outcome_v2::success();
}
}

Result<void> sharePhrases(std::vector<Form>& forms)
{
    for (auto& form : forms)
    {
        const auto other = std::ranges::find(forms, form.phrasebook.like, &Form::id);
        if (form.phrasebook.like.empty() || other == forms.end())
            continue;
        BOOST_OUTCOME_TRY(share(other->phrasebook, form));
    }
    return boost::outcome_v2::success();
}
}
