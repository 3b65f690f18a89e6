// SPDX-License-Identifier: MPL-2.0
#include "check/rule_findings.hxx"

#include "check/broken_rule.hxx"
#include "evaluation/side_of.hxx"
#include "figures/element_text.hxx"
#include "figures/figure_reference.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "repair/explain.hxx"
#include "repair/plan_repairs.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
/// Turns evaluations of one table into findings.
class RuleFindings
{
public:
    RuleFindings(const TableValues& values, const std::vector<Evaluation>& evaluations)
        : values_(values), table_(values.table()), evaluations_(evaluations), repairs_(planRepairs(values, evaluations)),
          shifts_(categoryShifts(values, evaluations))
    {
    }

    std::vector<Finding> collect()
    {
        std::set<std::size_t> explained;
        for (const auto& part : repairs_)
            for (const auto& cause : part.causes)
            {
                findings_.push_back(findingOfCause(cause));
                explained.insert(cause.evaluations.begin(), cause.evaluations.end());
            }
        for (std::size_t index = 0; index < evaluations_.size(); ++index)
            if (evaluations_[index].outcome == Outcome::Fails && !explained.contains(index))
            {
                findings_.push_back(findingOfBrokenRule(values_, evaluations_[index]));
                findings_.back().explanations = explanationsOf(index);
            }
        for (std::size_t figure = 0; figure < table_.figures.size(); ++figure)
            addBlankTotal(figure);
        return std::move(findings_);
    }

private:
    [[nodiscard]] const Equation& equationOf(const Evaluation& evaluation) const
    {
        return table_.tableForm->equations[evaluation.equation];
    }

    [[nodiscard]] std::vector<Explanation> explanationsOf(std::size_t evaluation) const
    {
        std::vector<Explanation> explanations;
        const auto isAbout = [evaluation](const auto& candidate) { return std::ranges::binary_search(candidate.evaluations, evaluation); };
        for (const auto& shift : shifts_)
            if (isAbout(shift))
                explanations.push_back(shift.explanation);
        for (const auto& part : repairs_)
            if (isAbout(part))
                explanations.push_back(explanationOf(part, table_));
        return explanations;
    }

    [[nodiscard]] Finding findingOfCause(const RepairCause& cause) const
    {
        auto finding = findingOfEquation(table_, equationOf(evaluations_[cause.evaluations.front()]));
        finding.figures = {referenceTo(table_, cause.change.figure)};
        finding.place = finding.figures.front().place;
        finding.stated = table_.figures[cause.change.figure]->value.number;
        finding.expected = cause.change.value;
        finding.message = finding.stated ? "single-cell-cause" : "single-cell-cause.blank";
        if (cause.change.slip)
            finding.arguments.emplace_back(kSlipArgument, idOf(*cause.change.slip));
        for (const auto index : cause.evaluations)
        {
            const auto& equation = equationOf(evaluations_[index]);
            finding.severity = std::max(finding.severity, equation.severity);
            finding.consequences.push_back(
                {equation.rule, elementText(*table_.tableForm, equation), evaluations_[index].left, evaluations_[index].right});
        }
        return finding;
    }

    void addBlankTotal(std::size_t figure)
    {
        if (!table_.isBlankTotal(figure))
            return;
        const auto& value = values_.of(figure);
        const auto determinations = values_.determineByNumbers(figure);
        if (determinations.empty() || (value && value->source != OperandSource::Computed))
            return;
        const auto other = std::ranges::find_if(determinations, [&](const auto& each) { return each.value != determinations.front().value; });
        if (!value && other == determinations.end()) // a sum that would determine it cannot be read, which is told
            return;

        const auto& equation = table_.tableForm->equations[determinations.front().equation];
        auto finding = findingOfEquation(table_, equation);
        finding.rule = kTotalBlank;
        finding.severity = severityOf(*table_.form, kTotalBlank, table_.tableForm->figures[figure].id);
        finding.left = sideOf(addendsOf(equation), values_);
        finding.figures = figuresOfSide(addendsOf(equation), table_);
        finding.figures.push_back(referenceTo(table_, figure));
        finding.place = finding.figures.back().place;
        finding.message = value ? "total-blank" : "total-blank.conflict";
        if (value)
            finding.expected = value->value;
        else
            finding.arguments.emplace_back("other", other->value.toString());
        findings_.push_back(std::move(finding));
    }

    const TableValues& values_;
    const ReportTable& table_;
    const std::vector<Evaluation>& evaluations_;
    std::vector<RepairPart> repairs_;
    std::vector<SharedExplanation> shifts_;
    std::vector<Finding> findings_;
};
}

std::vector<Finding> findingsOfRules(const TableValues& values, const std::vector<Evaluation>& evaluations)
{
    return RuleFindings(values, evaluations).collect();
}
}
