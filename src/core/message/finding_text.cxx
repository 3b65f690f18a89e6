// SPDX-License-Identifier: MPL-2.0
#include "message/finding_text.hxx"

#include "base/text.hxx"
#include "message/explanation_text.hxx"
#include "message/joined.hxx"
#include "message/side_text.hxx"

#include <boost/algorithm/string/split.hpp>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
constexpr std::size_t kMostListed = 8; ///< words in a list before it is cut
constexpr std::size_t kMostFigures = 3; ///< figures, or groups of them, named before the list is cut

std::vector<std::string> elementsOf(const std::string& list)
{
    std::vector<std::string> elements;
    boost::split(elements, list, [](char character) { return character == kListBreak; });
    return elements;
}

class FindingSentence
{
public:
    FindingSentence(const Finding& finding, const MessageCatalog& catalog) : finding_(finding), catalog_(catalog) {}

    [[nodiscard]] std::string text() const
    {
        auto sentence = ownSentence();
        for (const auto& explanation : finding_.explanations)
            sentence = catalog_.text("explained", {{"sentence", sentence}, {"explanation", explanationText(explanation, catalog_)}});
        return sentence;
    }

private:
    [[nodiscard]] std::string ownSentence() const
    {
        Arguments arguments;
        for (const auto& [name, value] : finding_.arguments)
            arguments.emplace_back(name, listText(elementsOf(value), kMostListed));
        const auto add = [&arguments](const char* name, std::string value) { arguments.emplace_back(name, std::move(value)); };
        add("rule", ruleName(finding_.rule, catalog_));
        add("place", finding_.figures.empty() ? finding_.place.table : figureText(finding_.figures.back(), catalog_));
        add("first", finding_.figures.empty() ? finding_.place.table : figureText(finding_.figures.front(), catalog_));
        add("figures", figureList());
        addSides(add);
        if (finding_.stated)
            add("stated", finding_.stated->toString());
        if (finding_.expected)
            add("expected", finding_.expected->toString());
        add("slip", slip());
        add("consequences", consequences());
        add("consequenceCount", std::to_string(finding_.consequences.size()));
        add("notes", notesText({&finding_.left, &finding_.right}, catalog_));
        return trimmed(catalog_.text(catalog_.has(finding_.message) ? finding_.message : "rule-fails", arguments));
    }

    template <class Add>
    void addSides(const Add& add) const
    {
        if (finding_.left)
        {
            add("left", finding_.left->value.toString());
            add("leftMakeUp", makeUp(*finding_.left));
        }
        if (finding_.right)
        {
            add("right", finding_.right->value.toString());
            add("rightMakeUp", makeUp(*finding_.right));
        }
        if (finding_.left && finding_.right)
            add("difference", (finding_.left->value - finding_.right->value).toString());
    }

    [[nodiscard]] std::string slip() const
    {
        const auto id = std::ranges::find(finding_.arguments, kSlipArgument, &std::pair<std::string, std::string>::first);
        return id == finding_.arguments.end() ? std::string() : slipNote(id->second, catalog_);
    }

    [[nodiscard]] std::string separator() const { return catalog_.text("list.separator"); }

    [[nodiscard]] std::string figureList() const
    {
        const auto names = std::ranges::find(finding_.arguments, "figureNames", &std::pair<std::string, std::string>::first);
        if (names != finding_.arguments.end())
            return listText(elementsOf(names->second), kMostFigures);
        std::vector<std::string> words;
        for (const auto& figure : finding_.figures)
            words.push_back(figure.row.empty() ? figure.column : figure.row + " · " + figure.column);
        return listText(std::move(words), kMostFigures);
    }

    /// The first of the words, as many as a reader takes in.
    [[nodiscard]] std::string listText(std::vector<std::string> words, std::size_t most) const
    {
        const bool isCut = words.size() > most;
        words.resize(std::min(words.size(), most));
        const auto list = joined(words, separator());
        return isCut ? catalog_.text("list.cut", {{"list", list}}) : list;
    }

    [[nodiscard]] std::string consequences() const
    {
        std::vector<std::string> words;
        for (const auto& consequence : finding_.consequences)
        {
            Arguments arguments{{"element", consequence.element}, {"rule", ruleName(consequence.rule, catalog_)}};
            if (consequence.left && consequence.right)
                arguments.insert(arguments.end(), {{"left", consequence.left->toString()}, {"right", consequence.right->toString()}});
            const bool hasValues = consequence.left && consequence.right;
            words.push_back(catalog_.text(hasValues ? "consequence.broken" : "consequence.not-judged", arguments));
        }
        return joined(words, separator());
    }

    const Finding& finding_;
    const MessageCatalog& catalog_;
};
}

std::string findingText(const Finding& finding, const MessageCatalog& catalog)
{
    return FindingSentence(finding, catalog).text();
}

std::string figureText(const FigureReference& figure, const MessageCatalog& catalog)
{
    const auto key = figure.row.empty() ? "figure.without-row" : "figure";
    const auto text = catalog.text(key, {{"table", figure.tableTitle}, {"row", figure.row}, {"column", figure.column}});
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
