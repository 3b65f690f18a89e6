// SPDX-License-Identifier: MPL-2.0
#include "form_file/lexicon_reader.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::array<std::pair<std::string_view, Slot>, 31> kSlots{{{"object", Slot::Object},
                                                                    {"action", Slot::Action},
                                                                    {"result", Slot::Result},
                                                                    {"row", Slot::Row},
                                                                    {"applicant", Slot::Applicant},
                                                                    {"part", Slot::Part},
                                                                    {"agency", Slot::Agency},
                                                                    {"all", Slot::All},
                                                                    {"none", Slot::None},
                                                                    {"include", Slot::Include},
                                                                    {"exclude", Slot::Exclude},
                                                                    {"share", Slot::Share},
                                                                    {"year-before", Slot::YearBefore},
                                                                    {"increase", Slot::Increase},
                                                                    {"decrease", Slot::Decrease},
                                                                    {"scope", Slot::Scope},
                                                                    {"joiner", Slot::Joiner},
                                                                    {"etc", Slot::Etc},
                                                                    {"cause", Slot::Cause},
                                                                    {"reason", Slot::Reason},
                                                                    {"time", Slot::Time},
                                                                    {"timely", Slot::Timely},
                                                                    {"done", Slot::Done},
                                                                    {"several", Slot::Several},
                                                                    {"rest", Slot::Rest},
                                                                    {"respectively", Slot::Respectively},
                                                                    {"of", Slot::Of},
                                                                    {"filler", Slot::Filler},
                                                                    {"among", Slot::Among},
                                                                    {"field", Slot::Field},
                                                                    {"most", Slot::Most}}};

constexpr std::string_view kNoEnding = "-"; ///< in a list of endings: the word by itself

/// As sentences are normalised, folding aside: the lexicon is written in simplified characters.
std::u32string normalised(const std::string& word)
{
    auto text = toCodePoints(word);
    std::ranges::transform(text, text.begin(), toHalfWidth);
    return text;
}

/// The schema knows no other words.
BodyNaming namesOf(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, BodyNaming>, 6> kNaming{{{"end", BodyNaming::End},
                                                                              {"own", BodyNaming::Own},
                                                                              {"others", BodyNaming::Others},
                                                                              {"office", BodyNaming::Office},
                                                                              {"level", BodyNaming::Level},
                                                                              {"someone", BodyNaming::Someone}}};
    const auto known = std::ranges::find(kNaming, word, [](const auto& entry) { return entry.first; });
    return known == kNaming.end() ? BodyNaming::None : known->second;
}

/// Index of a meaning, which is new if none has this id yet.
Result<std::size_t> readMeaning(const XmlSource& source, const pugi::xml_node& node, Phrasebook& book)
{
    BOOST_OUTCOME_TRY(id, source.required(node, "meaning"));
    const auto known = std::ranges::find(book.meanings, id, &Meaning::id);
    const std::string_view slotName = node.attribute("slot").value();
    const auto slot = std::ranges::find(kSlots, slotName, [](const auto& entry) { return entry.first; });
    if (slot == kSlots.end())
        return source.problem(node, "unknown slot \"" + std::string(slotName) + "\"");
    if (known != book.meanings.end() && known->slot != slot->second)
        return source.problem(node, "meaning \"" + id + "\" has two slots");
    if (known != book.meanings.end())
        return static_cast<std::size_t>(known - book.meanings.begin());
    BOOST_OUTCOME_TRY(index, addMeaning(source, node, id, book));
    auto& meaning = book.meanings[index];
    meaning.slot = slot->second;
    meaning.rank = node.attribute("rank").as_int();
    meaning.years = node.attribute("years").as_int();
    meaning.isTopic = isYes(node, "topic");
    meaning.lasts = isYes(node, "lasting");
    meaning.saysDone = isYes(node, "done");
    meaning.isOthers = isYes(node, "others");
    meaning.isSince = isYes(node, "since");
    meaning.names = namesOf(node.attribute("names").value());
    meaning.ofTitle = wordsOf(node.attribute("of-title").value());
    meaning.fromBefore = node.attribute("from-before").value();
    meaning.toAfter = node.attribute("to-after").value();
    meaning.otherwise = node.attribute("otherwise").value();
    return index;
}

Result<void> readWords(const XmlSource& source, const pugi::xml_node& node, Phrasebook& book)
{
    LexiconWord word;
    if (node.attribute("slot") || node.attribute("meaning"))
    {
        BOOST_OUTCOME_TRY(meaning, readMeaning(source, node, book));
        word.meaning = meaning;
    }
    word.isWeak = node.attribute("not-beside");
    word.isAdjacent = isYes(node, "adjacent");
    word.unlessTitle = node.attribute("unless-title").value();
    const auto texts = wordsOf(node.child_value());
    if (texts.empty())
        return source.problem(node, "no words here");
    auto endings = wordsOf(node.attribute("endings").value());
    std::ranges::replace(endings, kNoEnding, std::string());
    if (endings.empty())
        endings.emplace_back();
    for (const auto& text : texts)
        for (const auto& ending : endings)
        {
            word.text = normalised(text + ending);
            book.dictionary.add(word.text, book.words.size());
            book.words.push_back(word);
        }
    return boost::outcome_v2::success();
}

/// The meanings that an attribute names, of all that the book has.
Result<Meanings> readNames(const XmlSource& source, const pugi::xml_node& node, const char* attribute, const Phrasebook& book)
{
    Meanings meanings;
    for (const auto& id : wordsOf(node.attribute(attribute).value()))
    {
        const auto known = std::ranges::find(book.meanings, id, &Meaning::id);
        if (known == book.meanings.end())
            return source.problem(node, "unknown meaning \"" + id + "\"");
        meanings |= known->self;
    }
    return meanings;
}

/// What meanings say of each other, once all are known.
Result<void> readRelations(const XmlSource& source, const pugi::xml_node& words, Phrasebook& book)
{
    BOOST_OUTCOME_TRY(rivals, readNames(source, words, "not-beside", book));
    BOOST_OUTCOME_TRY(partOf, readNames(source, words, "of", book));
    const auto meaning = std::ranges::find(book.meanings, std::string_view(words.attribute("meaning").value()), &Meaning::id);
    if (meaning != book.meanings.end())
    {
        meaning->rivals |= rivals;
        meaning->partOf |= partOf;
    }
    return boost::outcome_v2::success();
}

/// What a meaning names must be one of the book.
Result<void> requireMeanings(const XmlSource& source, const pugi::xml_node& node, const Phrasebook& book)
{
    for (const auto& meaning : book.meanings)
        for (const auto& id : {meaning.fromBefore, meaning.toAfter, meaning.otherwise})
            if (!id.empty() && std::ranges::find(book.meanings, id, &Meaning::id) == book.meanings.end())
                return source.problem(node, "unknown meaning \"" + id + "\"");
    return boost::outcome_v2::success();
}

WordTrie trieOf(const std::vector<std::u32string>& words)
{
    WordTrie trie;
    for (std::size_t index = 0; index < words.size(); ++index)
        trie.add(words[index], index);
    return trie;
}

NumberGuards readGuards(const pugi::xml_node& node)
{
    auto before = normalisedWords(node, "not-after");
    std::ranges::sort(before, {}, lastCharacter);
    return {std::move(before),
            trieOf(normalisedWords(node, "not-before")),
            trieOf(normalisedWords(node, "units")),
            trieOf(normalisedWords(node, "numeral-units")),
            normalisedWords(node, "zero-after"),
            normalisedWords(node, "count-units"),
            normalisedWords(node, "local-units"),
            normalisedWords(node, "subject-units"),
            normalisedWords(node, "change-words"),
            normalisedWords(node, "change-ends")};
}
}

Result<std::size_t> addMeaning(const XmlSource& source, const pugi::xml_node& node, const std::string& id, Phrasebook& book)
{
    const auto index = book.meanings.size();
    if (index == kMostMeanings)
        return source.problem(node, "more than " + std::to_string(kMostMeanings) + " meanings");
    auto& meaning = book.meanings.emplace_back();
    meaning.id = id;
    meaning.self.set(index);
    return index;
}

std::vector<std::u32string> normalisedWords(const pugi::xml_node& node, const char* attribute)
{
    std::vector<std::u32string> words;
    std::ranges::transform(wordsOf(node.attribute(attribute).value()), std::back_inserter(words), normalised);
    return words;
}

std::vector<std::string> wordsOf(std::string_view list)
{
    std::istringstream stream{std::string(list)};
    return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

Result<void> readLexicon(const XmlSource& source, const pugi::xml_node& node, Phrasebook& book)
{
    for (const auto& words : node.children("words"))
    {
        BOOST_OUTCOME_TRY(readWords(source, words, book));
    }
    for (const auto& words : node.children("words"))
    {
        BOOST_OUTCOME_TRY(readRelations(source, words, book));
    }
    BOOST_OUTCOME_TRY(requireMeanings(source, node, book));
    const auto fold = node.child("fold");
    const auto from = toCodePoints(fold.attribute("from").value());
    const auto to = toCodePoints(fold.attribute("to").value());
    if (from.size() != to.size())
        return source.problem(fold, "from and to differ in length");
    for (std::size_t index = 0; index < from.size(); ++index)
        book.fold.add(from[index], to[index]);
    book.guards = readGuards(node.child("numbers"));
    return boost::outcome_v2::success();
}
}
