// SPDX-License-Identifier: MPL-2.0
#include "evaluation/table_values.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
void add(Decimal& sum, const LinearTerm& term, const Decimal& value)
{
    if (term.factor == 1)
        sum += value;
    else if (term.factor == -1)
        sum -= value;
    else
        sum += value * Decimal(term.factor);
}

bool isNumber(OperandSource source)
{
    return source == OperandSource::Stated || source == OperandSource::LeadingNumber || source == OperandSource::Computed;
}
}

TableValues::TableValues(const ReportTable& table)
    : table_(table), determining_(table.figures.size()), values_(table.figures.size()), isKnown_(table.figures.size(), false)
{
    const auto& equations = table.tableForm->equations;
    for (std::size_t equation = 0; equation < equations.size(); ++equation)
        if (equations[equation].stated)
            determining_[*equations[equation].stated].push_back(equation);
    for (std::size_t figure = 0; figure < values_.size(); ++figure)
        require(figure);
}

const std::optional<FigureValue>& TableValues::require(std::size_t figure)
{
    if (!isKnown_[figure])
    {
        isKnown_[figure] = true;
        values_[figure] = read(figure);
    }
    return values_[figure];
}

std::optional<FigureValue> TableValues::read(std::size_t figure)
{
    const auto& stated = table_.figures[figure];
    if (!stated)
        return std::nullopt;
    switch (stated->value.state)
    {
    case ValueState::Number:
        return FigureValue{*stated->value.number,
                           stated->value.trailingText.empty() ? OperandSource::Stated : OperandSource::LeadingNumber};
    case ValueState::Blank: return compute(figure);
    case ValueState::Dash: return FigureValue{Decimal(), OperandSource::Dash};
    case ValueState::Unreadable: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<FigureValue> TableValues::compute(std::size_t figure)
{
    for (const auto equation : determining_[figure])
        for (const auto& term : addendsOf(table_.tableForm->equations[equation]).terms)
            require(term.figure);
    if (!obstaclesOf(figure).empty())
        return std::nullopt;
    const auto determinations = determineByNumbers(figure);
    if (determinations.empty())
        return FigureValue{Decimal(), OperandSource::Blank};
    const auto& value = determinations.front().value;
    const bool agree = std::ranges::all_of(determinations, [&](const Determination& other) { return other.value == value; });
    return agree ? std::optional(FigureValue{value, OperandSource::Computed}) : std::nullopt;
}

std::vector<Determination> TableValues::determine(std::size_t figure) const
{
    std::vector<Determination> result;
    for (const auto index : determining_[figure])
    {
        Determination determination{index, Decimal(), false};
        const auto& addends = addendsOf(table_.tableForm->equations[index]);
        const bool isComplete = std::ranges::all_of(addends.terms, [&](const LinearTerm& term) { return values_[term.figure].has_value(); });
        if (!isComplete)
            continue;
        for (const auto& term : addends.terms)
        {
            const auto& addend = *values_[term.figure];
            add(determination.value, term, addend.value);
            determination.hasNumber |= isNumber(addend.source);
        }
        result.push_back(std::move(determination));
    }
    return result;
}

std::vector<Determination> TableValues::determineByNumbers(std::size_t figure) const
{
    auto determinations = determine(figure);
    std::erase_if(determinations, [](const Determination& determination) { return !determination.hasNumber; });
    return determinations;
}

std::vector<std::size_t> TableValues::obstaclesOf(std::size_t figure) const
{
    std::vector<std::size_t> result;
    for (const auto index : determining_[figure])
        for (const auto& term : addendsOf(table_.tableForm->equations[index]).terms)
            if (!values_[term.figure] && std::ranges::find(result, term.figure) == result.end())
                result.push_back(term.figure);
    return result;
}

const LinearExpression& addendsOf(const Equation& equation)
{
    const auto& right = equation.claim.right.terms;
    const bool statesRight = right.size() == 1 && equation.stated == right.front().figure;
    return statesRight ? equation.claim.left : equation.claim.right;
}

std::optional<Decimal> sumOf(const LinearExpression& expression, const TableValues& values)
{
    Decimal sum(expression.constant);
    for (const auto& term : expression.terms)
    {
        const auto& value = values.of(term.figure);
        if (!value)
            return std::nullopt;
        add(sum, term, value->value);
    }
    return sum;
}
}
