// SPDX-License-Identifier: MPL-2.0
#include "summary/broken_sum.hxx"

#include "check/broken_rule.hxx"
#include "evaluation/evaluate.hxx"

#include <algorithm>
#include <functional>
#include <map>
#include <span>

namespace gouji
{
namespace
{
using Figures = std::span<const SummedFigure>;

/// The sums of one table as a report would state them.
ReportTable tableOfSums(const Summary& summary, Figures figures)
{
    const auto* form = figures.front().tableForm;
    ReportTable table{summary.collection->form, form, {}, {}};
    table.figures.resize(figures.size());
    for (std::size_t index = 0; index < figures.size(); ++index)
        if (summary.isReadThroughout(figures[index]))
        {
            const auto text = figures[index].sum.toString();
            table.figures[index] = Figure{index, {}, text, text, parseCellValue(text), {}};
        }
    return table;
}

Decimal absolute(const Decimal& number)
{
    return number.isNegative() ? Decimal() - number : number;
}

using Differences = std::map<std::uint32_t, Decimal>; ///< by report

/// Left side − right side of a comparison in each report, as its figures are counted.
Differences differencesOf(const Comparison& comparison, const Summary& summary, Figures figures)
{
    Differences differences;
    for (const auto report : summary.reports)
        differences[report] = Decimal(comparison.left.constant - comparison.right.constant);
    const auto add = [&](const LinearExpression& side, int sign)
    {
        for (const auto& term : side.terms)
            for (const auto& contributor : figures[term.figure].contributors)
                differences[contributor.report] += *summary.figureOf(contributor).number * Decimal(sign * term.factor);
    };
    add(comparison.left, 1);
    add(comparison.right, -1);
    return differences;
}

std::vector<BreakingReport> reportsBreaking(const Equation& equation, const Summary& summary, Figures figures)
{
    Differences conditions;
    if (equation.condition)
        conditions = differencesOf(*equation.condition, summary, figures);
    std::vector<BreakingReport> breaking;
    for (const auto& [report, difference] : differencesOf(equation.claim, summary, figures))
    {
        const bool applies = !equation.condition || holds(conditions[report], equation.condition->relation, Decimal());
        if (applies && !holds(difference, equation.claim.relation, Decimal()))
            breaking.push_back({report, difference});
    }
    std::ranges::stable_sort(breaking, std::greater(), [](const BreakingReport& each) { return absolute(each.difference); });
    return breaking;
}

void addBroken(std::vector<BrokenSum>& broken, const Summary& summary, Figures figures)
{
    const auto table = tableOfSums(summary, figures);
    const TableValues values(table);
    for (const auto& evaluation : evaluate(values))
        if (evaluation.outcome == Outcome::Fails)
            broken.push_back({findingOfBrokenRule(values, evaluation),
                              reportsBreaking(table.tableForm->equations[evaluation.equation], summary, figures)});
}
}

std::vector<BrokenSum> brokenSums(const Summary& summary)
{
    std::vector<BrokenSum> broken;
    if (summary.reports.empty())
        return broken;
    auto rest = Figures(summary.figures);
    while (!rest.empty())
    {
        const auto count = rest.front().tableForm->figures.size();
        addBroken(broken, summary, rest.first(count));
        rest = rest.subspan(count);
    }
    return broken;
}
}
