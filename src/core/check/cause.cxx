// SPDX-License-Identifier: MPL-2.0
#include "check/cause.hxx"

#include <algorithm>
#include <map>

namespace gouji
{
namespace
{
/// Factor of a figure in left − right; 0 if it takes no part.
int factorOf(const Comparison& claim, std::size_t figure)
{
    const auto factorIn = [figure](const LinearExpression& side)
    {
        const auto term = std::ranges::find(side.terms, figure, &LinearTerm::figure);
        return term == side.terms.end() ? 0 : term->factor;
    };
    return factorIn(claim.left) - factorIn(claim.right);
}

bool isJudged(const Evaluation& evaluation)
{
    return evaluation.outcome == Outcome::Holds || evaluation.outcome == Outcome::Fails;
}

class CauseFinder
{
public:
    CauseFinder(const TableValues& values, const std::vector<Evaluation>& evaluations) : values_(values), evaluations_(evaluations)
    {
        const auto& equations = values.table().tableForm->equations;
        for (std::size_t index = 0; index < evaluations.size(); ++index)
            if (const auto& claim = equations[evaluations[index].equation].claim;
                isJudged(evaluations[index]) && claim.relation == Relation::Equal)
                for (const auto* side : {&claim.left, &claim.right})
                    for (const auto& term : side->terms)
                        judged_[term.figure].push_back(index);
    }

    [[nodiscard]] std::vector<Cause> find() const
    {
        std::vector<Cause> candidates;
        for (const auto& [figure, judged] : judged_)
            if (auto cause = causeAt(figure, judged))
                candidates.push_back(std::move(*cause));
        std::vector<Cause> causes;
        for (const auto& candidate : candidates)
            if (std::ranges::none_of(candidates, [&](const Cause& other) { return rivals(candidate, other); }))
                causes.push_back(candidate);
        return causes;
    }

private:
    /// Another cell explains as much or more of the same.
    static bool rivals(const Cause& candidate, const Cause& other)
    {
        if (other.figure == candidate.figure || other.evaluations.size() < candidate.evaluations.size())
            return false;
        return std::ranges::any_of(candidate.evaluations, [&](std::size_t evaluation)
                                   { return std::ranges::find(other.evaluations, evaluation) != other.evaluations.end(); });
    }

    [[nodiscard]] std::optional<Cause> causeAt(std::size_t figure, const std::vector<std::size_t>& judged) const
    {
        const auto& stated = values_.table().figures[figure];
        if (judged.size() < 2 || !stated || stated->value.state != ValueState::Number)
            return std::nullopt;
        std::optional<Decimal> value;
        for (const auto index : judged)
        {
            const auto demanded = demandedValue(figure, *stated->value.number, evaluations_[index]);
            if (!demanded || (value && *value != *demanded))
                return std::nullopt;
            value = demanded;
        }
        if (!value || value->isNegative() || !value->isInteger())
            return std::nullopt;
        return Cause{figure, *value, judged};
    }

    /// The value of the figure that would make a failing equality hold.
    [[nodiscard]] std::optional<Decimal> demandedValue(std::size_t figure, const Decimal& stated, const Evaluation& evaluation) const
    {
        const auto factor = factorOf(values_.table().tableForm->equations[evaluation.equation].claim, figure);
        if (evaluation.outcome != Outcome::Fails || (factor != 1 && factor != -1))
            return std::nullopt;
        return stated - (*evaluation.left - *evaluation.right) * Decimal(factor);
    }

    const TableValues& values_;
    const std::vector<Evaluation>& evaluations_;
    std::map<std::size_t, std::vector<std::size_t>> judged_; ///< per figure: the judged equalities that mention it
};
}

std::vector<Cause> findCauses(const TableValues& values, const std::vector<Evaluation>& evaluations)
{
    const bool anyFails = std::ranges::any_of(evaluations, [](const Evaluation& evaluation) { return evaluation.outcome == Outcome::Fails; });
    return anyFails ? CauseFinder(values, evaluations).find() : std::vector<Cause>();
}
}
