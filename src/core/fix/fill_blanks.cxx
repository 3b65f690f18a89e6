// SPDX-License-Identifier: MPL-2.0
#include "fix/fill_blanks.hxx"

#include "evaluation/evaluate.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
using FigureSet = std::set<std::size_t>;

class BlankFiller
{
public:
    BlankFiller(const ReportTable& table, const FigureSet& open) : before_(table), filled_(table), open_(open) {}

    std::map<std::size_t, BlankFilling> fill()
    {
        writeZeros();
        dropBreakingZeros();
        while (writeTotalsOnce())
            continue;
        return std::move(fillings_);
    }

private:
    [[nodiscard]] const TableForm& form() const { return *before_.tableForm; }
    [[nodiscard]] bool isComputed(std::size_t figure) const { return form().figures[figure].isComputed; }

    [[nodiscard]] bool isBlank(std::size_t figure) const
    {
        return filled_.figures[figure] && filled_.figures[figure]->value.state == ValueState::Blank;
    }

    void write(std::size_t figure, const Decimal& value, const std::string& rule)
    {
        filled_.figures[figure]->value = {ValueState::Number, value, false, {}};
        fillings_[figure] = {value, rule};
    }

    void writeZeros()
    {
        const auto kept = blanksThatMayMeanMore();
        for (const auto figure : open_)
            if (!isComputed(figure) && isBlank(figure) && !kept.contains(figure))
                write(figure, Decimal(), {});
    }

    [[nodiscard]] FigureSet blanksThatMayMeanMore() const
    {
        const TableValues values(before_);
        FigureSet figures;
        for (const auto& evaluation : evaluate(values))
            if (const auto& equation = form().equations[evaluation.equation];
                equation.claim.relation == Relation::Equal && !isSettled(equation, evaluation, values))
                addWithAddends(figures, equation);
        return figures;
    }

    /// Whether blanks that are 0 leave nothing to ask of this equality.
    [[nodiscard]] bool isSettled(const Equation& equation, const Evaluation& evaluation, const TableValues& values) const
    {
        if (evaluation.outcome != Outcome::CannotTell)
            return evaluation.outcome != Outcome::Fails;
        const bool statesBlank = equation.stated && isBlank(*equation.stated);
        return statesBlank ? values.of(*equation.stated).has_value() : equation.condition.has_value();
    }

    void addWithAddends(FigureSet& figures, const Equation& equation) const
    {
        for (const auto* side : {&equation.claim.left, &equation.claim.right})
            for (const auto& term : side->terms)
                addWithAddends(figures, term.figure);
    }

    /// A blank total stands for the figures that make it up.
    void addWithAddends(FigureSet& figures, std::size_t figure) const
    {
        if (!figures.insert(figure).second || !isComputed(figure) || !isBlank(figure))
            return;
        for (const auto& equation : form().equations)
            if (equation.stated == figure)
                addWithAddends(figures, equation);
    }

    void dropBreakingZeros()
    {
        const ReportTable withZeros = filled_;
        for (const auto& evaluation : evaluate(TableValues(withZeros)))
        {
            const auto& equation = form().equations[evaluation.equation];
            if (evaluation.outcome != Outcome::Fails || equation.claim.relation == Relation::Equal || equation.severity == Severity::Info)
                continue;
            FigureSet figures;
            addWithAddends(figures, equation);
            for (const auto figure : figures)
                if (fillings_.erase(figure) > 0)
                    filled_.figures[figure] = before_.figures[figure];
        }
    }

    /// One level of totals; a total may rest on another.
    bool writeTotalsOnce()
    {
        const ReportTable known = filled_;
        const TableValues values(known);
        bool hasChanged = false;
        for (const auto figure : open_)
        {
            if (!isComputed(figure) || !isBlank(figure) || !values.of(figure) || restsOnBlank(figure))
                continue;
            if (const auto determinations = values.determine(figure); !determinations.empty())
            {
                write(figure, values.of(figure)->value, form().equations[determinations.front().equation].rule);
                hasChanged = true;
            }
        }
        return hasChanged;
    }

    [[nodiscard]] bool restsOnBlank(std::size_t total) const
    {
        return std::ranges::any_of(form().equations,
                                   [&](const Equation& equation)
                                   {
                                       return equation.stated == total
                                           && std::ranges::any_of(addendsOf(equation).terms,
                                                                  [&](const LinearTerm& term) { return isBlank(term.figure); });
                                   });
    }

    const ReportTable& before_;
    ReportTable filled_;
    const FigureSet& open_;
    std::map<std::size_t, BlankFilling> fillings_;
};
}

std::map<std::size_t, BlankFilling> fillBlanks(const ReportTable& table, const std::set<std::size_t>& open)
{
    return BlankFiller(table, open).fill();
}
}
