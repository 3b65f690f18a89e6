// SPDX-License-Identifier: MPL-2.0
#include "fill/plan_fill.hxx"

#include "check/evaluate.hxx"
#include "check/rule_findings.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "recognition/figure_reference.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Plans one table. Computed figures first; then blanks that are no totals, judged with the totals that were planned.
class TablePlanner
{
public:
    TablePlanner(const ReportTable& table, std::size_t report) : table_(table), values_(table), report_(report) {}

    void plan(FillPlan& plan)
    {
        const auto& definitions = table_.tableForm->figures;
        for (std::size_t figure = 0; figure < definitions.size(); ++figure)
            if (!table_.figures[figure])
                continue;
            else if (definitions[figure].isComputed)
                planTotal(figure, plan);
            else if (table_.figures[figure]->value.state == ValueState::Blank)
                planBlank(figure, plan);
    }

private:
    [[nodiscard]] const Equation& equation(std::size_t index) const { return table_.tableForm->equations[index]; }

    void planTotal(std::size_t figure, FillPlan& plan) const
    {
        const auto state = table_.figures[figure]->value.state;
        const bool isBlank = state == ValueState::Blank;
        if (!isBlank && state != ValueState::Number)
            return;
        const auto obstacles = values_.obstaclesOf(figure);
        if (!obstacles.empty())
        {
            if (isBlank)
                plan.obstacles.push_back(obstacle(figure, obstacles.front()));
            return;
        }
        auto determinations = values_.determine(figure);
        std::erase_if(determinations, [](const Determination& determination) { return !determination.hasNumber; });
        if (determinations.empty())
            return;
        const auto& first = determinations.front();
        if (std::ranges::any_of(determinations, [&](const Determination& other) { return other.value != first.value; }))
        {
            plan.obstacles.push_back(conflict(figure, first, determinations.back()));
            return;
        }
        if (isBlank)
            plan.changes.push_back(change(figure, first.value, ChangeReason::BlankTotal, equation(first.equation).rule));
        else if (*table_.figures[figure]->value.number != first.value)
            plan.changes.push_back(change(figure, first.value, ChangeReason::DifferentTotal, equation(first.equation).rule));
    }

    /// A blank that is no total: every equality that has it as its only blank must leave it the same count.
    void planBlank(std::size_t figure, FillPlan& plan) const
    {
        std::optional<Decimal> value;
        std::string rule;
        for (const auto& candidate : table_.tableForm->equations)
        {
            const auto demanded = demandedValue(candidate, figure);
            if (!demanded)
                continue;
            if (demanded->isNegative() || (value && *value != *demanded))
                return;
            if (!value)
                rule = candidate.rule;
            value = demanded;
        }
        if (value)
            plan.changes.push_back(change(figure, *value, ChangeReason::DeterminedBlank, rule));
    }

    [[nodiscard]] static int factorIn(const LinearExpression& side, std::size_t figure)
    {
        const auto term = std::ranges::find(side.terms, figure, &LinearTerm::figure);
        return term == side.terms.end() ? 0 : term->factor;
    }

    [[nodiscard]] bool isFirm(std::size_t figure) const
    {
        const auto& value = values_.of(figure);
        return value && (value->source == OperandSource::Stated || value->source == OperandSource::Computed);
    }

    [[nodiscard]] std::optional<Decimal> demandedValue(const Equation& candidate, std::size_t figure) const
    {
        const auto& claim = candidate.claim;
        const auto factor = factorIn(claim.left, figure) - factorIn(claim.right, figure);
        if (!candidate.isEnabled || claim.relation != Relation::Equal || (factor != 1 && factor != -1))
            return std::nullopt;
        for (const auto* side : {&claim.left, &claim.right})
            for (const auto& term : side->terms)
                if (term.figure != figure && (!isFirm(term.figure) || isComputedFrom(term.figure, figure)))
                    return std::nullopt;
        const auto left = sumOf(claim.left, values_);
        const auto right = sumOf(claim.right, values_);
        if (!left || !right)
            return std::nullopt;
        return (*right - *left) * Decimal(factor);
    }

    /// A total that is blank itself and was computed with this blank as 0 says nothing about it.
    [[nodiscard]] bool isComputedFrom(std::size_t total, std::size_t figure) const
    {
        return values_.of(total)->source == OperandSource::Computed
            && std::ranges::any_of(table_.tableForm->equations, [&](const Equation& candidate)
                                   { return candidate.stated == total && factorIn(addendsOf(candidate), figure) != 0; });
    }

    [[nodiscard]] CellChange change(std::size_t figure, const Decimal& value, ChangeReason reason, const std::string& rule) const
    {
        const auto& stated = *table_.figures[figure];
        return {referenceTo(table_, figure), stated.cellText, value.toString(), reason, rule, stated.notes.hasPendingChange};
    }

    [[nodiscard]] Finding aboutTotal(std::size_t figure, const std::string& message) const
    {
        Finding finding;
        finding.rule = kTotalBlank;
        finding.message = message;
        finding.severity = severityOf(*table_.form, kTotalBlank, table_.tableForm->figures[figure].id);
        finding.report = report_;
        finding.figures = {referenceTo(table_, figure)};
        finding.place = finding.figures.front().place;
        finding.arguments = {{"table", table_.tableForm->title}};
        return finding;
    }

    [[nodiscard]] Finding obstacle(std::size_t figure, std::size_t stopping) const
    {
        auto finding = aboutTotal(figure, "total-blank.stopped");
        finding.figures.insert(finding.figures.begin(), referenceTo(table_, stopping));
        finding.arguments.emplace_back("text", table_.figures[stopping] ? table_.figures[stopping]->text : std::string());
        return finding;
    }

    [[nodiscard]] Finding conflict(std::size_t figure, const Determination& one, const Determination& other) const
    {
        auto finding = aboutTotal(figure, "total-blank.conflict");
        finding.left = sideOf(addendsOf(equation(one.equation)), values_);
        finding.arguments.emplace_back("other", other.value.toString());
        return finding;
    }

    const ReportTable& table_;
    TableValues values_;
    std::size_t report_;
};
}

FillPlan planFill(const Report& report)
{
    return planFill(std::vector{report});
}

FillPlan planFill(const std::vector<Report>& reports)
{
    FillPlan plan;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            TablePlanner(table, report.index).plan(plan);
    return plan;
}
}
