// SPDX-License-Identifier: MPL-2.0
#include "repair/explain.hxx"

#include "figures/element_text.hxx"
#include "figures/figure_reference.hxx"

namespace gouji
{
namespace
{
/// "自然人 -1", with its sign.
std::string signedText(const std::string& element, const Decimal& difference)
{
    return element + (difference.isNegative() ? " " : " +") + difference.toString();
}

std::optional<SharedExplanation> explanationBy(const CategoryShift& shift, const TableForm& table, const std::vector<Evaluation>& evaluations)
{
    SharedExplanation shared;
    Decimal sum;
    Decimal amount;
    std::string columns;
    bool isBalanced = false;
    for (std::size_t index = 0; index < evaluations.size(); ++index)
    {
        const auto& evaluation = evaluations[index];
        const auto& equation = table.equations[evaluation.equation];
        if (equation.rule != shift.rule)
            continue;
        if (evaluation.outcome == Outcome::Holds)
            isBalanced |= equation.element == shift.balance;
        if (evaluation.outcome != Outcome::Fails)
            continue;
        const auto difference = *evaluation.left - *evaluation.right;
        sum += difference;
        amount += difference.isNegative() ? Decimal() : difference;
        if (!columns.empty())
            columns += kListBreak;
        columns += signedText(elementText(table, equation), difference);
        shared.evaluations.push_back(index);
    }
    if (!isBalanced || !sum.isZero() || shared.evaluations.size() < 2)
        return std::nullopt;
    shared.explanation = {shift.id, shift.id, {}, {{"columns", columns}, {"amount", amount.toString()}}};
    return shared;
}
}

std::vector<Proposal> proposalsOf(const Repair& repair, const ReportTable& table)
{
    std::vector<Proposal> proposals;
    for (const auto& change : repair.changes)
        proposals.push_back({referenceTo(table, change.figure), table.figures[change.figure]->cellText, change.value.toString(),
                             change.slip ? std::string(idOf(*change.slip)) : std::string()});
    return proposals;
}

Explanation explanationOf(const RepairPart& part, const ReportTable& table)
{
    Explanation explanation{"repair", "repair.none", {}, {{"table", table.tableForm->title}, {"total", std::to_string(part.count)}}};
    if (part.repairs.empty())
        return explanation;
    explanation.message = part.count == 1 ? "repair.one" : "repair.several";
    explanation.proposals = proposalsOf(part.repairs.front(), table);
    return explanation;
}

std::vector<SharedExplanation> categoryShifts(const TableValues& values, const std::vector<Evaluation>& evaluations)
{
    std::vector<SharedExplanation> explanations;
    const auto& table = *values.table().tableForm;
    for (const auto& shift : table.categoryShifts)
        if (auto explanation = explanationBy(shift, table, evaluations))
            explanations.push_back(std::move(*explanation));
    return explanations;
}
}
