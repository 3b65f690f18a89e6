// SPDX-License-Identifier: MPL-2.0
#include "repair/balance.hxx"

#include <algorithm>
#include <limits>

namespace gouji
{
namespace
{
constexpr auto kFixed = std::numeric_limits<std::size_t>::max();

class BalanceBuilder
{
public:
    BalanceBuilder(const TableValues& values, const std::vector<Evaluation>& evaluations)
        : values_(values), table_(values.table()), evaluations_(evaluations), cellOf_(table_.figures.size(), kFixed),
          addends_(table_.figures.size(), nullptr)
    {
    }

    Balance build()
    {
        balance_.cells.reserve(table_.figures.size());
        balance_.equations.reserve(evaluations_.size());
        widenFractions();
        addCells();
        for (std::size_t index = 0; index < evaluations_.size(); ++index)
            addRule(index);
        for (std::size_t figure = 0; figure < addends_.size(); ++figure)
            if (addends_[figure])
                addAgreements(figure);
        return std::move(balance_);
    }

private:
    void widenFractions()
    {
        for (const auto& figure : table_.figures)
            if (figure && figure->value.number)
                balance_.fractionDigits = std::max(balance_.fractionDigits, figure->value.number->fractionDigits());
    }

    [[nodiscard]] Integer scaled(const Decimal& value) const { return value.scaledTo(balance_.fractionDigits); }

    void addCells()
    {
        for (std::size_t figure = 0; figure < table_.figures.size(); ++figure)
        {
            const auto& stated = table_.figures[figure];
            if (!stated)
                continue;
            const bool isBlank = stated->value.state == ValueState::Blank;
            if (isBlank)
                addends_[figure] = addendsOfBlankTotal(figure);
            const bool isOpen = isBlank && !table_.tableForm->figures[figure].isComputed;
            if (!isOpen && stated->value.state != ValueState::Number)
                continue;
            cellOf_[figure] = balance_.cells.size();
            balance_.cells.push_back({figure, isBlank ? Integer() : scaled(*stated->value.number), {}});
        }
    }

    /// The sum whose value a blank total has in other sums; null if it has none.
    [[nodiscard]] const LinearExpression* addendsOfBlankTotal(std::size_t figure) const
    {
        const auto determinations = values_.determine(figure);
        if (!values_.of(figure) || determinations.empty())
            return nullptr;
        const auto telling = std::ranges::find(determinations, true, &Determination::hasNumber);
        const auto& used = telling == determinations.end() ? determinations.front() : *telling;
        return &addendsOf(table_.tableForm->equations[used.equation]);
    }

    void addTerms(std::vector<BalanceTerm>& terms, const LinearExpression& expression, const Integer& factor) const
    {
        for (const auto& term : expression.terms)
            if (cellOf_[term.figure] != kFixed)
                terms.push_back({cellOf_[term.figure], factor * term.factor});
            else if (addends_[term.figure])
                addTerms(terms, *addends_[term.figure], factor * term.factor);
    }

    [[nodiscard]] std::vector<BalanceTerm> difference(const LinearExpression& left, const LinearExpression& right) const
    {
        std::vector<BalanceTerm> terms;
        terms.reserve(left.terms.size() + right.terms.size());
        addTerms(terms, left, 1);
        addTerms(terms, right, -1);
        if (!std::ranges::is_sorted(terms, {}, &BalanceTerm::index))
            std::ranges::sort(terms, {}, &BalanceTerm::index);
        std::vector<BalanceTerm> merged;
        merged.reserve(terms.size());
        for (auto& term : terms)
            if (!merged.empty() && merged.back().index == term.index)
                merged.back().factor += term.factor;
            else
                merged.push_back(std::move(term));
        std::erase_if(merged, [](const BalanceTerm& term) { return term.factor == 0; });
        return merged;
    }

    void addRule(std::size_t index)
    {
        const auto& evaluation = evaluations_[index];
        const auto& equation = table_.tableForm->equations[evaluation.equation];
        const bool isJudged = evaluation.outcome == Outcome::Holds || evaluation.outcome == Outcome::Fails;
        if (isJudged && equation.claim.relation == Relation::Equal)
            addEquation(index, difference(equation.claim.left, equation.claim.right), *evaluation.left - *evaluation.right);
        // An info is possible in a correct report, and may be what the mistake has hidden.
        const bool mayApply = evaluation.outcome == Outcome::Holds || (evaluation.outcome == Outcome::NotApplicable && equation.isEnabled);
        const bool isFirm = equation.severity != Severity::Info;
        if (mayApply && isFirm && (equation.claim.relation != Relation::Equal || evaluation.outcome == Outcome::NotApplicable))
            addGuard(equation);
    }

    void addEquation(std::optional<std::size_t> evaluation, std::vector<BalanceTerm> terms, const Decimal& residual)
    {
        for (const auto& term : terms)
            balance_.cells[term.index].equations.push_back({balance_.equations.size(), term.factor});
        balance_.equations.push_back({evaluation, std::move(terms), scaled(residual)});
    }

    void addGuard(const Equation& equation)
    {
        const auto claim = comparison(equation.claim);
        const auto condition = equation.condition ? comparison(*equation.condition) : std::nullopt;
        if (claim && condition.has_value() == equation.condition.has_value())
            balance_.guards.push_back({condition, *claim});
    }

    [[nodiscard]] std::optional<BalanceComparison> comparison(const Comparison& written) const
    {
        const auto left = sumOf(written.left, values_);
        const auto right = sumOf(written.right, values_);
        if (!left || !right)
            return std::nullopt;
        return BalanceComparison{difference(written.left, written.right), written.relation, scaled(*left - *right)};
    }

    /// Where two rules compute a blank total, its value is told only as long as they agree.
    void addAgreements(std::size_t figure)
    {
        for (const auto& determination : values_.determine(figure))
        {
            const auto& other = addendsOf(table_.tableForm->equations[determination.equation]);
            if (determination.hasNumber && &other != addends_[figure])
                addEquation(std::nullopt, difference(*addends_[figure], other), Decimal());
        }
    }

    const TableValues& values_;
    const ReportTable& table_;
    const std::vector<Evaluation>& evaluations_;
    std::vector<std::size_t> cellOf_; ///< per figure
    std::vector<const LinearExpression*> addends_; ///< per figure: of blank totals
    Balance balance_;
};
}

Balance balanceOf(const TableValues& values, const std::vector<Evaluation>& evaluations)
{
    return BalanceBuilder(values, evaluations).build();
}
}
