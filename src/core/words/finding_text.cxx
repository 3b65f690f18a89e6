// SPDX-License-Identifier: MPL-2.0
#include "words/finding_text.hxx"

#include "base/text.hxx"
#include "words/display_width.hxx"
#include "words/joined.hxx"
#include "words/sentence_arguments.hxx"

#include <array>
#include <limits>

namespace gouji
{
namespace
{
/// From the widest: make-ups of sums go first, then the difference, then names, lists and quotations grow shorter.
constexpr std::array<SentenceRoom, 17> kRooms{{{{}, 96, 6, true, true},
                                               {{}, 96, 6, false, true},
                                               {{}, 64, 5, false, true},
                                               {{}, 48, 4, false, true},
                                               {{}, 40, 3, false, true},
                                               {{}, 32, 3, false, true},
                                               {{}, 32, 2, false, true},
                                               {{}, 32, 2, false, false},
                                               {{}, 28, 2, false, false},
                                               {{}, 24, 2, false, false},
                                               {{}, 20, 2, false, false},
                                               {{}, 18, 1, false, false},
                                               {{}, 16, 1, false, false},
                                               {{}, 14, 1, false, false},
                                               {{}, 12, 1, false, false},
                                               {{}, 10, 1, false, false},
                                               {{}, 8, 1, false, false}}};

std::string keyOf(const Finding& finding, SentenceUse use, const MessageCatalog& catalog)
{
    if (const auto below = "below." + finding.message; use == SentenceUse::BelowEntry && catalog.has(below))
        return below;
    return catalog.has(finding.message) ? finding.message : "rule-fails";
}

/// A sentence of a lower case language begins with a capital where nothing stands before it.
std::string begun(std::string sentence)
{
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

std::string sentenceIn(const SentenceRoom& room, const Finding& finding, const MessageCatalog& catalog)
{
    return begun(trimmed(catalog.text(keyOf(finding, room.use, catalog), sentenceArguments(finding, room, catalog))));
}

/// The fullest that fits.
std::string sentenceOf(const Finding& finding, SentenceUse use, const MessageCatalog& catalog)
{
    std::string sentence;
    for (auto room : kRooms)
    {
        room.use = use;
        sentence = sentenceIn(room, finding, catalog);
        if (linesOf(sentence, kPanelLineWidth) <= kSentenceLines)
            break;
    }
    return sentence;
}
}

std::string findingText(const Finding& finding, const MessageCatalog& catalog)
{
    return sentenceOf(finding, SentenceUse::Alone, catalog);
}

std::string uncutFindingText(const Finding& finding, const MessageCatalog& catalog)
{
    constexpr auto kAll = std::numeric_limits<std::size_t>::max();
    return sentenceIn({SentenceUse::Alone, kAll, kAll, true, true}, finding, catalog);
}

std::string sentenceBelowEntry(const Finding& finding, const MessageCatalog& catalog)
{
    return sentenceOf(finding, SentenceUse::BelowEntry, catalog);
}

std::string wholeFindingText(const Finding& finding, const MessageCatalog& catalog)
{
    std::vector<std::string> lines{findingText(finding, catalog)};
    for (auto& line : detailsOf(finding, lines.front(), catalog))
        lines.push_back(std::move(line));
    return joined(lines, "\n");
}

std::string figureWords(const FigureReference& figure, const MessageCatalog& catalog)
{
    return figure.row.empty() ? figure.column : catalog.text("figure.words", {{"row", figure.row}, {"column", figure.column}});
}

std::string figureText(const FigureReference& figure, const MessageCatalog& catalog)
{
    const auto text = catalog.text("figure", {{"table", figure.tableTitle}, {"words", figureWords(figure, catalog)}});
    return figure.place.document.empty() ? text : catalog.text("figure.of-last-year", {{"figure", text}});
}

std::string verdictText(const Verdict& verdict, const MessageCatalog& catalog)
{
    const Arguments counts{{"errors", std::to_string(verdict.errors)},
                           {"warnings", std::to_string(verdict.warnings)},
                           {"infos", std::to_string(verdict.infos)}};
    if (!verdict.isReadyToSubmit())
        return catalog.text("verdict.not-ready", counts);
    return catalog.text(verdict.infos == 0 ? "verdict.ready" : "verdict.ready-with-infos", counts);
}

std::string severityText(Severity severity, const MessageCatalog& catalog)
{
    constexpr std::array kKeys{"severity.info", "severity.warning", "severity.error"};
    return catalog.text(kKeys.at(static_cast<std::size_t>(severity)));
}
}
