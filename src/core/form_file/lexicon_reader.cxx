// SPDX-License-Identifier: MPL-2.0
#include "form_file/lexicon_reader.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>

namespace gouji
{
namespace
{
constexpr std::array<std::pair<std::string_view, Slot>, 18> kSlots{{{"object", Slot::Object},
                                                                    {"action", Slot::Action},
                                                                    {"result", Slot::Result},
                                                                    {"applicant", Slot::Applicant},
                                                                    {"part", Slot::Part},
                                                                    {"agency", Slot::Agency},
                                                                    {"all", Slot::All},
                                                                    {"none", Slot::None},
                                                                    {"include", Slot::Include},
                                                                    {"share", Slot::Share},
                                                                    {"year-before", Slot::YearBefore},
                                                                    {"increase", Slot::Increase},
                                                                    {"decrease", Slot::Decrease},
                                                                    {"scope", Slot::Scope},
                                                                    {"joiner", Slot::Joiner},
                                                                    {"etc", Slot::Etc},
                                                                    {"cause", Slot::Cause},
                                                                    {"reason", Slot::Reason}}};

/// As sentences are normalised, folding aside: the lexicon is written in simplified characters.
std::u32string normalised(const std::string& word)
{
    auto text = toCodePoints(word);
    std::ranges::transform(text, text.begin(), toHalfWidth);
    return text;
}

std::vector<std::u32string> normalisedWords(const pugi::xml_node& node, const char* attribute)
{
    std::vector<std::u32string> words;
    std::ranges::transform(wordsOf(node.attribute(attribute).value()), std::back_inserter(words), normalised);
    return words;
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
    book.meanings.push_back({id, slot->second, node.attribute("rank").as_int()});
    return book.meanings.size() - 1;
}

Result<void> readWords(const XmlSource& source, const pugi::xml_node& node, Phrasebook& book)
{
    LexiconWord word;
    if (node.attribute("slot"))
    {
        BOOST_OUTCOME_TRY(meaning, readMeaning(source, node, book));
        word.meaning = meaning;
    }
    word.isWeak = isYes(node, "weak");
    word.isAdjacent = isYes(node, "adjacent");
    word.unlessTitle = node.attribute("unless-title").value();
    const auto texts = wordsOf(node.child_value());
    if (texts.empty())
        return source.problem(node, "no words here");
    for (const auto& text : texts)
    {
        word.text = normalised(text);
        book.words.push_back(word);
    }
    return boost::outcome_v2::success();
}
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
    const auto fold = node.child("fold");
    book.foldFrom = toCodePoints(fold.attribute("from").value());
    book.foldTo = toCodePoints(fold.attribute("to").value());
    if (book.foldFrom.size() != book.foldTo.size())
        return source.problem(fold, "from and to differ in length");
    const auto guards = node.child("numbers");
    book.guards = {normalisedWords(guards, "not-after"), normalisedWords(guards, "not-before"), normalisedWords(guards, "units"),
                   normalisedWords(guards, "numeral-units"), normalisedWords(guards, "count-units"), normalisedWords(guards, "local-units")};
    return boost::outcome_v2::success();
}
}
