// SPDX-License-Identifier: MPL-2.0
#include "support/plain_sums.hxx"

#include <algorithm>
#include <optional>

namespace gouji::test
{
namespace
{
std::optional<Decimal> sumOf(const ReportTable& table, const LinearExpression& side);

bool isStated(const Equation& equation, std::size_t figure)
{
    return equation.stated == figure;
}

const LinearExpression& otherSide(const Equation& equation, std::size_t figure)
{
    const auto& right = equation.claim.right.terms;
    return right.size() == 1 && right.front().figure == figure ? equation.claim.left : equation.claim.right;
}

std::optional<Decimal> valueOf(const ReportTable& table, std::size_t figure)
{
    const auto& read = table.figures[figure];
    if (!read || read->value.state == ValueState::Unreadable)
        return std::nullopt;
    if (read->value.number)
        return read->value.number;
    for (const auto& equation : table.tableForm->equations)
        if (read->value.state == ValueState::Blank && isStated(equation, figure))
            return sumOf(table, otherSide(equation, figure));
    return Decimal();
}

std::optional<Decimal> sumOf(const ReportTable& table, const LinearExpression& side)
{
    Decimal sum(side.constant);
    for (const auto& term : side.terms)
    {
        const auto value = valueOf(table, term.figure);
        if (!value)
            return std::nullopt;
        sum += *value * Decimal(term.factor);
    }
    return sum;
}

bool mentions(const LinearExpression& side, std::size_t figure)
{
    return std::ranges::find(side.terms, figure, &LinearTerm::figure) != side.terms.end();
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

bool isNumber(const ReportTable& table, std::size_t figure)
{
    return table.figures[figure] && table.figures[figure]->value.number;
}

/// Blanks take part in equalities only, and never as the stated total.
bool isComparable(const ReportTable& table, const Equation& equation)
{
    if (equation.stated)
        return isNumber(table, *equation.stated);
    const auto areNumbers = [&](const LinearExpression& side)
    { return std::ranges::all_of(side.terms, [&](const LinearTerm& term) { return isNumber(table, term.figure); }); };
    return equation.claim.relation == Relation::Equal || (areNumbers(equation.claim.left) && areNumbers(equation.claim.right));
}
}

std::set<BrokenSum> brokenSums(const ReportTable& table, std::size_t figure)
{
    std::set<BrokenSum> broken;
    for (const auto& equation : table.tableForm->equations)
    {
        const auto& [left, relation, right] = equation.claim;
        const bool isMeant = equation.isEnabled && !equation.condition && (mentions(left, figure) || mentions(right, figure));
        if (!isMeant || !isComparable(table, equation))
            continue;
        const auto leftSum = sumOf(table, left);
        const auto rightSum = sumOf(table, right);
        if (leftSum && rightSum && !holds(*leftSum, relation, *rightSum))
            broken.insert({equation.rule, *leftSum, *rightSum});
    }
    return broken;
}
}
