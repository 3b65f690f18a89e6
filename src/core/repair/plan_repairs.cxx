// SPDX-License-Identifier: MPL-2.0
#include "repair/plan_repairs.hxx"

#include "repair/rank.hxx"
#include "repair/search.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
using EquationList = std::vector<std::size_t>;

/// A cell that alone explains what it stands in.
struct LoneCause
{
    CellDelta change;
    EquationList equations;
};

class RepairPlanner
{
public:
    RepairPlanner(const TableValues& values, const std::vector<Evaluation>& evaluations)
        : table_(values.table()), balance_(balanceOf(values, evaluations)), search_(balance_, *table_.tableForm)
    {
    }

    std::vector<RepairPart> plan()
    {
        for (const auto& component : components())
            if (std::ranges::any_of(component, [&](std::size_t equation) { return search_.fails(equation); }))
                planComponent(component);
        return std::move(parts_);
    }

private:
    /// Equalities connected by cells, each component ascending.
    [[nodiscard]] std::vector<EquationList> components() const
    {
        std::vector<EquationList> result;
        std::vector<bool> isSeen(balance_.equations.size(), false);
        for (std::size_t first = 0; first < isSeen.size(); ++first)
        {
            if (isSeen[first])
                continue;
            isSeen[first] = true;
            EquationList component{first};
            for (std::size_t next = 0; next < component.size(); ++next)
                for (const auto& term : balance_.equations[component[next]].terms)
                    for (const auto& neighbour : balance_.cells[term.index].equations)
                        if (!isSeen[neighbour.index])
                        {
                            isSeen[neighbour.index] = true;
                            component.push_back(neighbour.index);
                        }
            std::ranges::sort(component);
            result.push_back(std::move(component));
        }
        return result;
    }

    void planComponent(const EquationList& component)
    {
        auto answers = search_.smallest(component);
        if (answers.empty())
        {
            const auto causes = loneCauses(component);
            for (const auto& cause : causes)
                addPart({{cause.change}}, cause.equations);
            for (const auto& cause : causes)
                search_.settle(cause.change);
            if (!causes.empty())
                answers = search_.smallest(component);
        }
        if (const auto failing = failingAmong(component); !failing.empty())
            addPart(answers, failing);
    }

    [[nodiscard]] EquationList failingAmong(const EquationList& equations) const
    {
        EquationList failing;
        std::ranges::copy_if(equations, std::back_inserter(failing), [&](std::size_t equation) { return search_.fails(equation); });
        return failing;
    }

    [[nodiscard]] EquationList equationsOf(std::size_t cell) const
    {
        EquationList equations;
        for (const auto& term : balance_.cells[cell].equations)
            equations.push_back(term.index);
        return equations;
    }

    [[nodiscard]] std::vector<LoneCause> loneCauses(const EquationList& component) const
    {
        std::vector<LoneCause> candidates;
        for (std::size_t cell = 0; cell < balance_.cells.size(); ++cell)
        {
            auto equations = equationsOf(cell);
            if (equations.size() < 2 || !std::ranges::binary_search(component, equations.front()))
                continue;
            if (auto change = search_.alone(cell))
                candidates.push_back({std::move(*change), std::move(equations)});
        }
        std::vector<LoneCause> causes;
        for (const auto& candidate : candidates)
            if (std::ranges::none_of(candidates, [&](const LoneCause& other) { return isRival(candidate, other); }))
                causes.push_back(candidate);
        return causes;
    }

    /// Another cell explains as much or more of the same.
    static bool isRival(const LoneCause& candidate, const LoneCause& other)
    {
        return other.change.cell != candidate.change.cell && other.equations.size() >= candidate.equations.size()
            && std::ranges::any_of(candidate.equations, [&](std::size_t equation)
                                   { return std::ranges::find(other.equations, equation) != other.equations.end(); });
    }

    void addPart(const std::vector<DeltaSet>& answers, const EquationList& failing)
    {
        RepairPart part;
        part.evaluations = evaluationsOf(failing);
        part.repairs = rankedRepairs(answers, balance_, table_);
        part.count = answers.size();
        if (!answers.empty())
            for (const auto& change : answers.front())
                if (isCertain(change, answers))
                    part.causes.push_back({changeOf(part.repairs.front(), change), evaluationsOf(equationsOf(change.cell))});
        std::erase_if(part.causes, [](const RepairCause& cause) { return cause.evaluations.size() < 2; });
        part.repairs.resize(std::min(part.repairs.size(), kMostShown));
        parts_.push_back(std::move(part));
    }

    [[nodiscard]] std::vector<std::size_t> evaluationsOf(const EquationList& equations) const
    {
        std::vector<std::size_t> evaluations;
        for (const auto equation : equations)
            if (balance_.equations[equation].evaluation)
                evaluations.push_back(*balance_.equations[equation].evaluation);
        return evaluations;
    }

    [[nodiscard]] const RepairChange& changeOf(const Repair& repair, const CellDelta& change) const
    {
        return *std::ranges::find(repair.changes, balance_.cells[change.cell].figure, &RepairChange::figure);
    }

    /// Every answer makes this change, and shares none of its equalities among others.
    [[nodiscard]] bool isCertain(const CellDelta& change, const std::vector<DeltaSet>& answers) const
    {
        const auto equations = equationsOf(change.cell);
        const auto touchesThem = [&](const CellDelta& other)
        {
            return std::ranges::any_of(equationsOf(other.cell), [&](std::size_t equation)
                                       { return std::ranges::find(equations, equation) != equations.end(); });
        };
        return std::ranges::all_of(answers,
                                   [&](const DeltaSet& answer)
                                   {
                                       return std::ranges::all_of(answer, [&](const CellDelta& other)
                                                                  { return other.cell == change.cell || !touchesThem(other); })
                                           && std::ranges::any_of(answer, [&](const CellDelta& other)
                                                                  { return other.cell == change.cell && other.delta == change.delta; });
                                   });
    }

    const ReportTable& table_;
    Balance balance_;
    RepairSearch search_;
    std::vector<RepairPart> parts_;
};
}

std::vector<RepairPart> planRepairs(const TableValues& values, const std::vector<Evaluation>& evaluations)
{
    const auto& equations = values.table().tableForm->equations;
    const bool anyFails = std::ranges::any_of(evaluations,
                                              [&](const Evaluation& evaluation)
                                              {
                                                  return evaluation.outcome == Outcome::Fails
                                                      && equations[evaluation.equation].claim.relation == Relation::Equal;
                                              });
    return anyFails ? RepairPlanner(values, evaluations).plan() : std::vector<RepairPart>();
}
}
