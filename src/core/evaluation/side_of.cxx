// SPDX-License-Identifier: MPL-2.0
#include "evaluation/side_of.hxx"

namespace gouji
{
Side sideOf(const LinearExpression& expression, const TableValues& values)
{
    Side side;
    side.value = Decimal(expression.constant);
    for (const auto& term : expression.terms)
    {
        const auto& value = *values.of(term.figure);
        side.operands.push_back({term.factor, value.value, value.source});
        side.value += value.value * Decimal(term.factor);
    }
    return side;
}
}
