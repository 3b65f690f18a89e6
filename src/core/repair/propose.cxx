// SPDX-License-Identifier: MPL-2.0
#include "repair/propose.hxx"

#include "repair/explain.hxx"
#include "repair/plan_repairs.hxx"

namespace gouji
{
namespace
{
void addProposals(const RepairPart& part, const ReportTable& table, std::size_t report, std::vector<RepairProposal>& proposals)
{
    auto explanation = explanationOf(part, table);
    if (part.repairs.empty())
        proposals.push_back({std::move(explanation), {}, report});
    for (const auto& repair : part.repairs)
    {
        explanation.proposals = proposalsOf(repair, table);
        const auto slip = repair.slip();
        proposals.push_back({explanation, slip ? std::string(idOf(*slip)) : std::string(), report});
        explanation.message = "repair.one";
    }
}
}

std::vector<RepairProposal> proposeRepairs(const std::vector<Report>& reports)
{
    std::vector<RepairProposal> proposals;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
        {
            const TableValues values(table);
            for (const auto& part : planRepairs(values, evaluate(values)))
                addProposals(part, table, report.index, proposals);
        }
    return proposals;
}
}
