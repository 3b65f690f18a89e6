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
    PhraseReader(const XmlSource& source, const Form& form, Phrasebook& book) : source_(source), book_(book), binder_(form.tables) {}

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
        phrase.moreUnits = normalisedWords(node, "more-units");
        phrase.isPart = isYes(node, "part");
        phrase.ofAnyYear = isYes(node, "any-year");
        phrase.isZero = isYes(node, "zero");
        phrase.completes = isYes(node, "completion");
        phrase.needsAllWord = isYes(node, "all-word");
        phrase.counted = countedBy(node.attribute("counted").value());
        phrase.mayLackObject = isYes(node, "lack-object");
        phrase.claimsCount = std::string_view(node.attribute("value").value()) == "count";
        phrase.relation = isYes(node, "at-most") ? PhraseRelation::AtMost : PhraseRelation::Equal;
        BOOST_OUTCOME_TRY(readings, readReadings(node));
        phrase.readings = std::move(readings);
        if (phrase.readings.empty() && !isYes(node, "in-no-table"))
            return source_.problem(node, "no <reading> here");
        BOOST_OUTCOME_TRY(readRest(node, phrase));
        return phrase;
    }

private:
    Result<void> readConditions(const pugi::xml_node& node, Phrase& phrase)
    {
        BOOST_OUTCOME_TRY(objects, meanings(node, "objects"));
        phrase.objects = objects;
        BOOST_OUTCOME_TRY(actions, meanings(node, "actions"));
        phrase.actions = actions;
        phrase.mayLackAction = phrase.actions.none() || isYes(node, "lack-action");
        BOOST_OUTCOME_TRY(results, meanings(node, "results"));
        phrase.results = results;
        BOOST_OUTCOME_TRY(after, meanings(node, "after"));
        phrase.after = after;
        BOOST_OUTCOME_TRY(applicant, meaning(node, "applicant"));
        phrase.applicant = applicant;
        BOOST_OUTCOME_TRY(includes, meanings(node, "includes"));
        phrase.includes = includes;
        BOOST_OUTCOME_TRY(beside, meanings(node, "beside"));
        phrase.beside = beside;
        BOOST_OUTCOME_TRY(notAmong, meanings(node, "not-among"));
        phrase.notAmong = notAmong;
        BOOST_OUTCOME_TRY(unless, meanings(node, "unless"));
        phrase.unless = unless;
        return boost::outcome_v2::success();
    }

    Result<void> readRest(const pugi::xml_node& node, Phrase& phrase)
    {
        for (const auto& [name, figures] : {std::pair("rest", &phrase.rest), std::pair("apart", &phrase.apart)})
            if (const auto element = node.child(name))
            {
                BOOST_OUTCOME_TRY(sum, readSum(element, element.child_value()));
                *figures = std::move(sum);
            }
        for (const auto& share : node.children("share"))
        {
            BOOST_OUTCOME_TRY(base, readSum(share, share.attribute("of").value()));
            BOOST_OUTCOME_TRY(readings, readReadings(share));
            for (const auto& reading : readings.empty() ? phrase.readings : readings)
                phrase.shares.push_back({reading, base});
        }
        return boost::outcome_v2::success();
    }

    /// The schema knows no other words.
    static Counted countedBy(std::string_view name)
    {
        if (name == "open")
            return Counted::Open;
        if (name == "done")
            return Counted::Done;
        return name == "carried-out" ? Counted::CarriedOut : Counted::Other;
    }

    [[nodiscard]] Result<std::vector<FigureSum>> readReadings(const pugi::xml_node& node)
    {
        std::vector<FigureSum> readings;
        for (const auto& reading : node.children("reading"))
        {
            BOOST_OUTCOME_TRY(sum, readSum(reading, reading.child_value()));
            readings.push_back(std::move(sum));
        }
        return readings;
    }

    [[nodiscard]] Result<FigureSum> readSum(const pugi::xml_node& node, std::string_view text)
    {
        auto bound = binder_.bind(text);
        if (const auto* error = std::get_if<SentenceError>(&bound))
            return source_.problemInRule(node, error->offset, error->fragment, error->problem);
        auto sum = std::get<FigureSum>(std::move(bound));
        BOOST_OUTCOME_TRYV(terms_.add(source_, node, sum));
        return sum;
    }

    Result<Meanings> meanings(const pugi::xml_node& node, const char* attribute)
    {
        Meanings found;
        for (const auto& id : wordsOf(node.attribute(attribute).value()))
        {
            auto known = std::ranges::find(book_.meanings, id, &Meaning::id);
            BOOST_OUTCOME_TRY(requireOrBorrow(node, id, "meaning", known != book_.meanings.end()));
            if (known == book_.meanings.end())
            {
                BOOST_OUTCOME_TRY(index, addMeaning(source_, node, id, book_));
                known = book_.meanings.begin() + static_cast<std::ptrdiff_t>(index);
            }
            found |= known->self;
        }
        return found;
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

    Result<Meanings> meaning(const pugi::xml_node& node, const char* attribute)
    {
        BOOST_OUTCOME_TRY(found, meanings(node, attribute));
        if (found.count() > 1)
            return source_.problem(node, std::string(attribute) + " names more than one meaning");
        return found;
    }

    const XmlSource& source_;
    Phrasebook& book_;
    FigureSumBinder binder_;
    TermCount terms_;
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
            book.phrases.add(std::move(phrase));
        }
    return book;
}
}
