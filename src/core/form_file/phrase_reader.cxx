// SPDX-License-Identifier: MPL-2.0
#include "form_file/phrase_reader.hxx"

#include "form_file/bind_figure_sum.hxx"
#include "form_file/lexicon_reader.hxx"
#include "form_file/rule_reader.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Reads the phrases of one book, whose lexicon is known.
class PhraseReader
{
public:
    PhraseReader(const XmlSource& source, const Form& form, Phrasebook& book) : source_(source), form_(form), book_(book) {}

    [[nodiscard]] Result<Phrase> read(const pugi::xml_node& node, PhraseKind kind)
    {
        Phrase phrase;
        phrase.kind = kind;
        BOOST_OUTCOME_TRY(id, source_.required(node, "id"));
        phrase.id = std::move(id);
        BOOST_OUTCOME_TRY(rule, source_.required(node, "rule"));
        BOOST_OUTCOME_TRY(requireOrBorrow(node, rule, "rule", book_.rules.contains(rule)));
        phrase.rule = std::move(rule);
        BOOST_OUTCOME_TRY(readConditions(node, phrase));
        phrase.needsLocalObject = isYes(node, "local");
        phrase.carries = isYes(node, "carry");
        phrase.needsCount = isYes(node, "counted");
        phrase.mayLackObject = isYes(node, "lack-object");
        phrase.claimsCount = std::string_view(node.attribute("value").value()) == "count";
        phrase.relation = isYes(node, "at-most") ? PhraseRelation::AtMost : PhraseRelation::Equal;
        BOOST_OUTCOME_TRY(readings, readReadings(node));
        phrase.readings = std::move(readings);
        if (phrase.readings.empty())
            return source_.problem(node, "no <reading> here");
        BOOST_OUTCOME_TRY(readRest(node, phrase));
        return phrase;
    }

private:
    Result<void> readConditions(const pugi::xml_node& node, Phrase& phrase)
    {
        BOOST_OUTCOME_TRY(objects, meanings(node, "objects"));
        phrase.objects = std::move(objects);
        BOOST_OUTCOME_TRY(actions, meanings(node, "actions"));
        phrase.actions = std::move(actions);
        phrase.mayLackAction = phrase.actions.empty() || isYes(node, "lack-action");
        BOOST_OUTCOME_TRY(results, meanings(node, "results"));
        phrase.results = std::move(results);
        BOOST_OUTCOME_TRY(after, meanings(node, "after"));
        phrase.after = std::move(after);
        BOOST_OUTCOME_TRY(applicant, meaning(node, "applicant"));
        phrase.applicant = std::move(applicant);
        BOOST_OUTCOME_TRY(includes, meaning(node, "includes"));
        phrase.includes = std::move(includes);
        BOOST_OUTCOME_TRY(beside, meaning(node, "beside"));
        phrase.beside = std::move(beside);
        BOOST_OUTCOME_TRY(unless, meaning(node, "unless"));
        phrase.unless = std::move(unless);
        return boost::outcome_v2::success();
    }

    Result<void> readRest(const pugi::xml_node& node, Phrase& phrase) const
    {
        if (const auto rest = node.child("rest"))
        {
            BOOST_OUTCOME_TRY(sum, readSum(rest, rest.child_value()));
            phrase.rest = std::move(sum);
        }
        if (const auto share = node.child("share"))
        {
            BOOST_OUTCOME_TRY(base, readSum(share, share.attribute("of").value()));
            BOOST_OUTCOME_TRY(readings, readReadings(share));
            phrase.share = ShareDefinition{std::move(base), readings.empty() ? phrase.readings : std::move(readings)};
        }
        return boost::outcome_v2::success();
    }

    [[nodiscard]] Result<std::vector<FigureSum>> readReadings(const pugi::xml_node& node) const
    {
        std::vector<FigureSum> readings;
        for (const auto& reading : node.children("reading"))
        {
            BOOST_OUTCOME_TRY(sum, readSum(reading, reading.child_value()));
            readings.push_back(std::move(sum));
        }
        return readings;
    }

    [[nodiscard]] Result<FigureSum> readSum(const pugi::xml_node& node, std::string_view text) const
    {
        auto bound = bindFigureSum(text, form_.tables);
        if (const auto* error = std::get_if<SentenceError>(&bound))
            return source_.problemInRule(node, error->offset, error->fragment, error->problem);
        return std::get<FigureSum>(std::move(bound));
    }

    Result<std::vector<std::string>> meanings(const pugi::xml_node& node, const char* attribute)
    {
        auto ids = wordsOf(node.attribute(attribute).value());
        for (const auto& id : ids)
        {
            const bool isKnown = std::ranges::find(book_.meanings, id, &Meaning::id) != book_.meanings.end();
            BOOST_OUTCOME_TRY(requireOrBorrow(node, id, "meaning", isKnown));
        }
        std::ranges::sort(ids);
        return ids;
    }

    /// What the book itself does not have, the form that it is like must.
    Result<void> requireOrBorrow(const pugi::xml_node& node, const std::string& id, const std::string& kind, bool isKnown)
    {
        if (isKnown)
            return boost::outcome_v2::success();
        const auto problem = source_.problem(node, "unknown " + kind + " \"" + id + "\"");
        if (book_.like.empty())
            return problem;
        book_.borrowed.push_back({id, problem});
        return boost::outcome_v2::success();
    }

    Result<std::string> meaning(const pugi::xml_node& node, const char* attribute)
    {
        BOOST_OUTCOME_TRY(found, meanings(node, attribute));
        if (found.size() > 1)
            return source_.problem(node, std::string(attribute) + " names more than one meaning");
        return found.empty() ? std::string() : found.front();
    }

    const XmlSource& source_;
    const Form& form_;
    Phrasebook& book_;
};

Result<void> readRules(const XmlSource& source, const pugi::xml_node& node, Phrasebook& book)
{
    for (const auto& rule : node.children("rule"))
    {
        BOOST_OUTCOME_TRY(id, source.required(rule, "id"));
        BOOST_OUTCOME_TRY(severity, readSeverity(source, rule));
        if (!book.rules.emplace(id, severity).second)
            return source.problem(rule, "rule \"" + id + "\" stands twice");
    }
    for (const auto id : kRulesOfAnyPhrase)
        if (book.like.empty() && !node.empty() && !book.rules.contains(std::string(id)))
            return source.problem(node, "rule \"" + std::string(id) + "\" has no severity here");
    return boost::outcome_v2::success();
}

std::optional<PhraseKind> kindOf(std::string_view element)
{
    if (element == "count")
        return PhraseKind::Count;
    if (element == "all")
        return PhraseKind::All;
    return element == "none" ? std::optional(PhraseKind::None) : std::nullopt;
}
}

Result<Phrasebook> readPhrasebook(const XmlSource& source, const pugi::xml_node& node, const Form& form)
{
    Phrasebook book;
    book.like = node.attribute("like").value();
    BOOST_OUTCOME_TRY(readLexicon(source, node, book));
    BOOST_OUTCOME_TRY(readRules(source, node, book));
    PhraseReader reader(source, form, book);
    for (const auto& child : node.children())
        if (const auto kind = kindOf(child.name()))
        {
            BOOST_OUTCOME_TRY(phrase, reader.read(child, *kind));
            if (std::ranges::find(book.phrases, phrase.id, &Phrase::id) != book.phrases.end())
                return source.problem(child, "phrase \"" + phrase.id + "\" stands twice");
            book.phrases.push_back(std::move(phrase));
        }
    return book;
}
}
