// SPDX-License-Identifier: MPL-2.0
#include "check/carried_on.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
/// Ids of the totals that a rule states and that its parts agree with.
std::vector<std::string> agreeingTotals(const TableForm& form, const std::vector<Evaluation>& evaluations)
{
    std::vector<std::string> ids;
    for (const auto& evaluation : evaluations)
        if (const auto& stated = form.equations[evaluation.equation].stated; stated && evaluation.outcome == Outcome::Holds)
            ids.push_back(form.figures[*stated].id);
    return ids;
}

bool isCarriedOn(const Explanation& explanation, const std::vector<std::string>& totals)
{
    return explanation.proposals.size() > 1
        && std::ranges::any_of(explanation.proposals, [&](const Proposal& proposal) { return std::ranges::find(totals, proposal.figure.id) != totals.end(); });
}
}

std::vector<Finding> withoutCarriedOnRepairs(std::vector<Finding> findings, const TableValues& values, const std::vector<Evaluation>& evaluations)
{
    const auto totals = agreeingTotals(*values.table().tableForm, evaluations);
    for (auto& finding : findings)
        for (auto& explanation : finding.explanations)
            if (isCarriedOn(explanation, totals))
            {
                explanation.message = "repair.carried-on";
                explanation.proposals.clear();
            }
    return findings;
}
}
