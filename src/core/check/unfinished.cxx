// SPDX-License-Identifier: MPL-2.0
#include "check/unfinished.hxx"

#include "figures/element_text.hxx"
#include "figures/figure_reference.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
bool isBlank(std::size_t figure, const TableValues& values)
{
    const auto& stated = values.table().figures[figure];
    return stated && stated->value.state == ValueState::Blank;
}

/// `seen` ends circles of totals that determine each other.
bool isOpen(std::size_t figure, const TableValues& values, std::set<std::size_t>& seen)
{
    if (!isBlank(figure, values) || !seen.insert(figure).second)
        return false;
    const auto& equations = values.table().tableForm->equations;
    bool isDetermined = false;
    for (const auto& equation : equations)
        if (equation.stated == figure)
        {
            isDetermined = true;
            for (const auto& term : addendsOf(equation).terms)
                if (isOpen(term.figure, values, seen))
                    return true;
        }
    return !isDetermined;
}

/// Whether a blank of this side may move it: up, or, with a factor below 0, down.
bool mayMove(const LinearExpression& side, bool isUp, const TableValues& values)
{
    return std::ranges::any_of(side.terms,
                               [&](const LinearTerm& term)
                               {
                                   const bool isSigned = values.table().tableForm->figures[term.figure].type == FigureType::SignedCount;
                                   return (isSigned || (term.factor > 0) == isUp) && isOpen(term.figure, values);
                               });
}

/// The first blank that the rule waits for.
std::size_t mainFigureOf(const Equation& equation, const TableValues& values)
{
    for (const auto* side : {&equation.claim.left, &equation.claim.right})
        for (const auto& term : side->terms)
            if (isBlank(term.figure, values))
                return term.figure;
    return equation.stated ? *equation.stated : equation.claim.left.terms.front().figure;
}

Finding findingOf(const Equation& equation, const TableValues& values)
{
    const auto& table = values.table();
    Finding finding;
    finding.rule = equation.rule;
    finding.message = kUnfinished;
    finding.severity = Severity::Info;
    finding.subject = {SubjectKind::Table, table.tableForm->title};
    finding.figures = {referenceTo(table, mainFigureOf(equation, values))};
    finding.place = finding.figures.front().place;
    finding.arguments = {{"table", table.tableForm->title}, {"element", elementText(*table.tableForm, equation)}};
    return finding;
}
}

bool isOpen(std::size_t figure, const TableValues& values)
{
    std::set<std::size_t> seen;
    return isOpen(figure, values, seen);
}

bool mayStillHold(const Equation& equation, const Evaluation& evaluation, const TableValues& values)
{
    if (equation.claim.relation != Relation::Equal || !evaluation.left || !evaluation.right)
        return false;
    const bool isLeftShort = *evaluation.left < *evaluation.right;
    return mayMove(equation.claim.left, isLeftShort, values) || mayMove(equation.claim.right, !isLeftShort, values);
}

std::vector<Evaluation> withoutUnfinished(std::vector<Evaluation> evaluations, const TableValues& values)
{
    for (auto& evaluation : evaluations)
        if (evaluation.outcome == Outcome::Fails && mayStillHold(values.table().tableForm->equations[evaluation.equation], evaluation, values))
            evaluation.outcome = Outcome::CannotTell;
    return evaluations;
}

std::vector<Finding> findingsOfUnfinished(const std::vector<Evaluation>& evaluations, const TableValues& values)
{
    std::vector<Finding> findings;
    for (const auto& evaluation : evaluations)
    {
        const auto& equation = values.table().tableForm->equations[evaluation.equation];
        const bool isTold = std::ranges::find(findings, equation.rule, &Finding::rule) != findings.end();
        if (evaluation.outcome == Outcome::Fails && !isTold && mayStillHold(equation, evaluation, values))
            findings.push_back(findingOf(equation, values));
    }
    return findings;
}
}
