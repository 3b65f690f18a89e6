// SPDX-License-Identifier: MPL-2.0
#include "fill/filled_table.hxx"

#include "evaluation/evaluate.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
int factorIn(const LinearExpression& side, std::size_t figure)
{
    const auto term = std::ranges::find(side.terms, figure, &LinearTerm::figure);
    return term == side.terms.end() ? 0 : term->factor;
}

bool isBlank(const ReportTable& table, std::size_t figure)
{
    return table.figures[figure] && table.figures[figure]->value.state == ValueState::Blank;
}

/// The value that all determinations with a number agree on.
std::optional<Determination> agreed(const TableValues& values, std::size_t total)
{
    if (!values.obstaclesOf(total).empty())
        return std::nullopt;
    const auto determinations = values.determineByNumbers(total);
    const bool agree = std::ranges::all_of(determinations,
                                           [&](const Determination& other) { return other.value == determinations.front().value; });
    return determinations.empty() || !agree ? std::nullopt : std::optional(determinations.front());
}

/// What the equalities of a table ask of a blank.
class BlankDemand
{
public:
    BlankDemand(const TableValues& values, std::size_t figure) : values_(values), figure_(figure) {}

    /// Absent if this equality asks nothing definite: another of its figures is open, or is a total that its own
    /// figures contradict.
    [[nodiscard]] std::optional<Decimal> by(const Equation& equation) const
    {
        const auto& claim = equation.claim;
        const auto factor = factorIn(claim.left, figure_) - factorIn(claim.right, figure_);
        if (!equation.isEnabled || equation.condition || claim.relation != Relation::Equal || (factor != 1 && factor != -1))
            return std::nullopt;
        for (const auto* side : {&claim.left, &claim.right})
            for (const auto& term : side->terms)
                if (term.figure != figure_ && !isFirm(equation, term.figure))
                    return std::nullopt;
        const auto left = sumOf(claim.left, values_);
        const auto right = sumOf(claim.right, values_);
        return left && right ? std::optional((*right - *left) * Decimal(factor)) : std::nullopt;
    }

private:
    [[nodiscard]] bool isFirm(const Equation& equation, std::size_t other) const
    {
        const auto& value = values_.of(other);
        if (!value || (value->source != OperandSource::Stated && value->source != OperandSource::Computed))
            return false;
        if (equation.stated == other)
            return value->source == OperandSource::Stated; // computed, it counted this blank as 0
        const auto determinations = values_.determine(other);
        return std::ranges::all_of(determinations, [&](const Determination& determination)
                                   { return !determination.hasNumber || determination.value == value->value; });
    }

    const TableValues& values_;
    std::size_t figure_;
};
}

FilledTable::FilledTable(const ReportTable& table) : original_(table), base_(table), filled_(table)
{
    while (fillOnce())
        base_ = filled_;
}

/// As often as it says: every round but the first has filled a blank that the totals of the one before determine.
bool FilledTable::fillOnce()
{
    settleTotals(Totals::Certain);
    while (determineBlanksOnce())
        continue;
    settleTotals(Totals::All);
    while (dropBreakingBlanks())
    {
        resetTotals();
        settleTotals(Totals::All);
    }
    return differsFrom(base_);
}

bool FilledTable::differsFrom(const ReportTable& table) const
{
    for (std::size_t figure = 0; figure < figureCount(); ++figure)
        if (newValue(table, figure))
            return true;
    return false;
}

std::optional<Decimal> FilledTable::newValue(std::size_t figure) const
{
    return newValue(original_, figure);
}

std::optional<Decimal> FilledTable::newValue(const ReportTable& table, std::size_t figure) const
{
    const auto& before = table.figures[figure];
    const auto& after = filled_.figures[figure];
    return before && before->value.number != after->value.number ? after->value.number : std::nullopt;
}

const std::string& FilledTable::ruleOf(std::size_t figure) const
{
    return rules_.at(figure);
}

/// Until nothing changes: a total may rest on another total. Each round settles one more level; there are no more than
/// figures.
void FilledTable::settleTotals(Totals which)
{
    for (std::size_t round = 0; round < figureCount() && settleTotalsOnce(which); ++round)
        continue;
}

bool FilledTable::settleTotalsOnce(Totals which)
{
    const ReportTable before = filled_;
    const TableValues values(before);
    bool hasChanged = false;
    for (std::size_t figure = 0; figure < figureCount(); ++figure)
    {
        const auto& stated = before.figures[figure];
        const bool isOpen = isComputed(figure) && stated && (isBlank(before, figure) || stated->value.state == ValueState::Number);
        if (!isOpen || (which == Totals::Certain && hasBlankAddend(figure)))
            continue;
        const auto determination = agreed(values, figure);
        if (!determination || stated->value.number == determination->value)
            continue;
        set(figure, determination->value);
        rules_[figure] = filled_.tableForm->equations[determination->equation].rule;
        hasChanged = true;
    }
    return hasChanged;
}

bool FilledTable::hasBlankAddend(std::size_t total) const
{
    return std::ranges::any_of(filled_.tableForm->equations,
                               [&](const Equation& equation)
                               {
                                   return equation.stated == total &&
                                          std::ranges::any_of(addendsOf(equation).terms, [&](const LinearTerm& term)
                                                              { return isBlank(filled_, term.figure); });
                               });
}

bool FilledTable::determineBlanksOnce()
{
    const ReportTable before = filled_;
    const TableValues values(before);
    bool hasChanged = false;
    for (std::size_t figure = 0; figure < figureCount(); ++figure)
    {
        if (isComputed(figure) || !isBlank(before, figure))
            continue;
        std::optional<Decimal> value;
        bool agree = true;
        for (const auto& equation : before.tableForm->equations)
            if (const auto demanded = BlankDemand(values, figure).by(equation))
            {
                agree &= !value || *value == *demanded;
                rules_.try_emplace(figure, equation.rule);
                value = demanded;
            }
        if (!value || !agree || value->isNegative())
            continue;
        set(figure, *value);
        hasChanged = true;
    }
    return hasChanged;
}

/// Makes blanks of those filled blanks that take part in a broken rule.
bool FilledTable::dropBreakingBlanks()
{
    const ReportTable before = filled_;
    bool hasChanged = false;
    for (const auto& evaluation : evaluate(TableValues(before)))
    {
        const auto& claim = before.tableForm->equations[evaluation.equation].claim;
        if (evaluation.outcome != Outcome::Fails || claim.relation != Relation::Equal)
            continue;
        for (const auto* side : {&claim.left, &claim.right})
            for (const auto& term : side->terms)
                if (!isComputed(term.figure) && newValue(base_, term.figure))
                {
                    filled_.figures[term.figure] = base_.figures[term.figure];
                    hasChanged = true;
                }
    }
    return hasChanged;
}

void FilledTable::resetTotals()
{
    for (std::size_t figure = 0; figure < figureCount(); ++figure)
        if (isComputed(figure))
            filled_.figures[figure] = base_.figures[figure];
}

void FilledTable::set(std::size_t figure, const Decimal& value)
{
    filled_.figures[figure]->value = {ValueState::Number, value, false, {}};
}
}
