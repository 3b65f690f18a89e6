// SPDX-License-Identifier: MPL-2.0
#include "explain/explain_rules.hxx"

#include "evaluation/evaluate.hxx"
#include "evaluation/side_of.hxx"
#include "figures/element_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool holds(const LinearExpression& side, std::size_t figure)
{
    return std::ranges::find(side.terms, figure, &LinearTerm::figure) != side.terms.end();
}

bool mentions(const Comparison& comparison, std::size_t figure)
{
    return holds(comparison.left, figure) || holds(comparison.right, figure);
}

bool mentions(const Equation& equation, std::size_t figure)
{
    return mentions(equation.claim, figure) || (equation.condition && mentions(*equation.condition, figure));
}

RuleVerdict verdictOf(const Equation& equation, Outcome outcome)
{
    if (!equation.isEnabled)
        return RuleVerdict::SwitchedOff;
    switch (outcome)
    {
    case Outcome::Holds: return RuleVerdict::Holds;
    case Outcome::Fails: return RuleVerdict::Fails;
    case Outcome::CannotTell: return RuleVerdict::CannotTell;
    case Outcome::NotApplicable: return RuleVerdict::NotApplicable;
    }
    return RuleVerdict::CannotTell;
}

class RuleExplainer
{
public:
    RuleExplainer(const TableValues& values, const std::function<FigureReference(std::size_t)>& refer) : values_(values), refer_(refer) {}

    [[nodiscard]] RuleExplanation explain(const Equation& equation, Outcome outcome) const
    {
        RuleExplanation explanation;
        explanation.rule = equation.rule;
        explanation.element = elementText(*values_.table().tableForm, equation);
        explanation.severity = equation.severity;
        explanation.relation = equation.claim.relation;
        explanation.verdict = verdictOf(equation, outcome);
        for (const auto* side : {&equation.claim.left, &equation.claim.right})
            for (const auto& term : side->terms)
                explanation.figures.push_back(refer_(term.figure));
        explanation.leftCount = equation.claim.left.terms.size();
        explanation.left = sideIfKnown(equation.claim.left);
        explanation.right = sideIfKnown(equation.claim.right);
        if (explanation.verdict == RuleVerdict::CannotTell)
            explanation.obstacles = obstaclesOf(equation);
        return explanation;
    }

private:
    [[nodiscard]] std::optional<Side> sideIfKnown(const LinearExpression& expression) const
    {
        return sumOf(expression, values_) ? std::optional(sideOf(expression, values_)) : std::nullopt;
    }

    [[nodiscard]] std::vector<RuleObstacle> obstaclesOf(const Equation& equation) const
    {
        std::vector<RuleObstacle> obstacles;
        for (const auto figure : obstaclesTo(equation, values_))
            obstacles.push_back(obstacle(figure));
        return obstacles;
    }

    [[nodiscard]] RuleObstacle obstacle(std::size_t figure) const
    {
        const auto& stated = values_.table().figures[figure];
        if (!stated)
            return {refer_(figure), ObstacleKind::Missing, {}};
        switch (stated->value.state)
        {
        case ValueState::Blank: return {refer_(figure), ObstacleKind::Blank, {}};
        case ValueState::Dash: return {refer_(figure), ObstacleKind::Dash, stated->text};
        case ValueState::Number:
        case ValueState::Unreadable: break;
        }
        return {refer_(figure), ObstacleKind::Unreadable, stated->text};
    }

    const TableValues& values_;
    const std::function<FigureReference(std::size_t)>& refer_;
};
}

std::vector<RuleExplanation> explainRules(const TableValues& values, std::size_t figure, std::size_t first,
                                          const std::function<FigureReference(std::size_t)>& refer)
{
    const RuleExplainer explainer(values, refer);
    const auto& equations = values.table().tableForm->equations;
    std::vector<RuleExplanation> rules;
    for (const auto& evaluation : evaluate(values))
        if (const auto& equation = equations[evaluation.equation]; evaluation.equation >= first && mentions(equation, figure))
            rules.push_back(explainer.explain(equation, evaluation.outcome));
    return rules;
}
}
