// SPDX-License-Identifier: MPL-2.0
#include "evaluation/evaluate.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
bool isStandIn(const std::optional<FigureValue>& value)
{
    return value && (value->source == OperandSource::Blank || value->source == OperandSource::Dash);
}

bool hasStandIn(const LinearExpression& side, const TableValues& values)
{
    return std::ranges::any_of(side.terms, [&](const LinearTerm& term) { return isStandIn(values.of(term.figure)); });
}

/// In a sum a blank is 0; as the stated total, or where sizes are compared, it says nothing.
bool canCompare(const Equation& equation, const TableValues& values)
{
    if (equation.stated)
    {
        const auto& figure = values.table().figures[*equation.stated];
        return figure && figure->value.state == ValueState::Number;
    }
    return equation.claim.relation == Relation::Equal
        || (!hasStandIn(equation.claim.left, values) && !hasStandIn(equation.claim.right, values));
}

/// Whether a rule's condition holds; none if that cannot be told.
std::optional<bool> isMet(const Comparison& condition, const TableValues& values)
{
    const auto left = sumOf(condition.left, values);
    const auto right = sumOf(condition.right, values);
    return left && right ? std::optional(holds(*left, condition.relation, *right)) : std::nullopt;
}

template <class Predicate>
std::vector<std::size_t> figuresOf(const Comparison& comparison, const Predicate& isWanted)
{
    std::vector<std::size_t> figures;
    for (const auto* side : {&comparison.left, &comparison.right})
        for (const auto& term : side->terms)
            if (isWanted(term.figure))
                figures.push_back(term.figure);
    return figures;
}

Evaluation evaluateOne(std::size_t index, const Equation& equation, const TableValues& values)
{
    Evaluation evaluation{index, Outcome::CannotTell, std::nullopt, std::nullopt};
    const auto applies = equation.condition ? isMet(*equation.condition, values) : std::optional(true);
    if (!equation.isEnabled || (applies && !*applies))
    {
        evaluation.outcome = Outcome::NotApplicable;
        return evaluation;
    }
    evaluation.left = sumOf(equation.claim.left, values);
    evaluation.right = sumOf(equation.claim.right, values);
    if (applies && evaluation.left && evaluation.right && canCompare(equation, values))
        evaluation.outcome = holds(*evaluation.left, equation.claim.relation, *evaluation.right) ? Outcome::Holds : Outcome::Fails;
    return evaluation;
}
}

bool holds(const Decimal& left, Relation relation, const Decimal& right)
{
    switch (relation)
    {
    case Relation::Equal: return left == right;
    case Relation::LessOrEqual: return left <= right;
    case Relation::GreaterOrEqual: return left >= right;
    case Relation::Less: return left < right;
    case Relation::Greater: return left > right;
    }
    return false;
}

std::vector<std::size_t> obstaclesTo(const Equation& equation, const TableValues& values)
{
    const auto isUnknown = [&](std::size_t figure) { return !values.of(figure); };
    auto figures = figuresOf(equation.claim, isUnknown);
    if (equation.condition)
        std::ranges::copy(figuresOf(*equation.condition, isUnknown), std::back_inserter(figures));
    if (!figures.empty() || canCompare(equation, values))
        return figures;
    return figuresOf(equation.claim, [&](std::size_t figure)
                     { return equation.stated ? equation.stated == figure : isStandIn(values.of(figure)); });
}

std::vector<Evaluation> evaluate(const TableValues& values)
{
    std::vector<Evaluation> evaluations;
    const auto& equations = values.table().tableForm->equations;
    evaluations.reserve(equations.size());
    for (std::size_t index = 0; index < equations.size(); ++index)
        evaluations.push_back(evaluateOne(index, equations[index], values));
    return evaluations;
}
}
