// SPDX-License-Identifier: MPL-2.0
#include "words/figure_explanation_text.hxx"

#include "base/text.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"
#include "words/rule_name.hxx"
#include "words/side_text.hxx"

#include <array>

namespace gouji
{
namespace
{
constexpr std::array kUnitKeys{"explain.unit.count", "explain.unit.signed-count", "explain.unit.amount-wan", "explain.unit.amount-yuan",
                               "explain.unit.decimal"};
constexpr std::array kVerdictKeys{"explain.holds", "explain.fails", "explain.cannot-tell", "explain.not-applicable",
                                  "explain.switched-off"};
constexpr std::array kObstacleKeys{"explain.obstacle.missing", "explain.obstacle.unreadable", "explain.obstacle.blank",
                                   "explain.obstacle.dash"};

template <class Keys, class Enumerator>
std::string keyOf(const Keys& keys, Enumerator enumerator)
{
    return keys.at(static_cast<std::size_t>(enumerator));
}

std::string unitText(const FigureExplanation& explanation, const MessageCatalog& catalog)
{
    const auto unit = explanation.unit.empty() ? catalog.text(keyOf(kUnitKeys, explanation.type))
                                               : catalog.text("explain.unit.other", {{"unit", explanation.unit}});
    return explanation.isComputed ? catalog.text("explain.total", {{"unit", unit}}) : unit;
}

std::string valueText(const FigureExplanation& explanation, const MessageCatalog& catalog)
{
    const auto& value = explanation.value;
    switch (value.state)
    {
    case ValueState::Number:
        return value.hasUnusualForm || !value.trailingText.empty()
            ? catalog.text("explain.value.read", {{"text", explanation.text}, {"number", value.number->toString()}})
            : explanation.text;
    case ValueState::Blank:
        return explanation.computed ? catalog.text("explain.value.computed", {{"number", explanation.computed->toString()}})
                                    : catalog.text("explain.value.blank");
    case ValueState::Dash: return catalog.text("explain.value.dash", {{"text", explanation.text}});
    case ValueState::Unreadable: return catalog.text("explain.value.unreadable", {{"text", explanation.text}});
    }
    return explanation.text;
}

class RuleLine
{
public:
    RuleLine(const RuleExplanation& rule, const MessageCatalog& catalog) : rule_(rule), catalog_(catalog) {}

    [[nodiscard]] std::string text() const
    {
        Arguments arguments{{"rule", name()}, {"sides", sides()}, {"obstacles", obstacles()},
                            {"notes", notesText({&rule_.left, &rule_.right}, catalog_)}};
        if (rule_.left && rule_.right)
            arguments.emplace_back("difference", (rule_.left->value - rule_.right->value).toString());
        const bool isOfSizes = rule_.verdict == RuleVerdict::Fails && rule_.relation != Relation::Equal;
        return trimmed(catalog_.text(isOfSizes ? "explain.fails.size" : keyOf(kVerdictKeys, rule_.verdict), arguments));
    }

private:
    [[nodiscard]] std::string name() const
    {
        const auto rule = ruleName(rule_.rule, catalog_);
        return rule_.element.empty() ? rule : catalog_.text("explain.rule", {{"rule", rule}, {"element", rule_.element}});
    }

    [[nodiscard]] std::string sides() const
    {
        std::vector<std::string> texts;
        if (rule_.left)
            texts.push_back(sideText(*rule_.left, 0));
        if (rule_.right && !rule_.right->operands.empty())
            texts.push_back(sideText(*rule_.right, rule_.leftCount));
        return joined(texts, catalog_.text("explain.side.separator"));
    }

    /// A figure alone is named.
    [[nodiscard]] std::string sideText(const Side& side, std::size_t firstFigure) const
    {
        if (side.operands.size() != 1 || side.operands.front().factor != 1)
            return makeUp(side);
        return catalog_.text("explain.side", {{"figure", wordOf(rule_.figures[firstFigure])}, {"value", side.value.toString()}});
    }

    /// By what tells it from the rule's other figures: its column in a rule of a row, its row in a rule of a column.
    [[nodiscard]] std::string wordOf(const FigureReference& figure) const
    {
        const auto word = figure.row == rule_.element || figure.row.empty() ? figure.column
            : figure.column == rule_.element                                 ? figure.row
                                                                             : figureText(figure, catalog_);
        const bool isNamedInFull = word != figure.row && word != figure.column;
        return figure.place.document.empty() || isNamedInFull ? word : catalog_.text("figure.of-last-year", {{"figure", word}});
    }

    [[nodiscard]] std::string obstacles() const
    {
        std::vector<std::string> texts;
        for (const auto& obstacle : rule_.obstacles)
            texts.push_back(catalog_.text(keyOf(kObstacleKeys, obstacle.kind),
                                          {{"figure", figureText(obstacle.figure, catalog_)}, {"text", obstacle.text}}));
        return joined(texts, catalog_.text("list.separator"));
    }

    const RuleExplanation& rule_;
    const MessageCatalog& catalog_;
};
}

std::string figureExplanationText(const FigureExplanation& explanation, const MessageCatalog& catalog)
{
    return catalog.text("explain.figure", {{"figure", figureText(explanation.figure, catalog)},
                                           {"unit", unitText(explanation, catalog)},
                                           {"value", valueText(explanation, catalog)}});
}

std::string figurePathText(const FigureExplanation& explanation, const MessageCatalog& catalog)
{
    std::vector<std::string> paths;
    for (const auto* path : {&explanation.rowPath, &explanation.columnPath})
        if (!path->empty())
            paths.push_back(joined(*path, catalog.text("explain.path.step")));
    return joined(paths, catalog.text("list.separator"));
}

std::string ruleExplanationText(const RuleExplanation& rule, const MessageCatalog& catalog)
{
    return RuleLine(rule, catalog).text();
}
}
