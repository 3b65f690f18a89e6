// SPDX-License-Identifier: MPL-2.0
#include "repair/search.hxx"

#include "repair/exact_solution.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool compare(const Integer& difference, Relation relation)
{
    switch (relation)
    {
    case Relation::Equal: return difference == 0;
    case Relation::LessOrEqual: return difference <= 0;
    case Relation::GreaterOrEqual: return difference >= 0;
    case Relation::Less: return difference < 0;
    case Relation::Greater: return difference > 0;
    }
    return false;
}

bool holdsAfter(const BalanceComparison& comparison, const std::vector<CellDelta>& changes)
{
    Integer difference = comparison.residual;
    for (const auto& term : comparison.terms)
        for (const auto& change : changes)
            if (change.cell == term.index)
                difference += term.factor * change.delta;
    return compare(difference, comparison.relation);
}
}

/// One walk through the sets of a fixed number of cells. Branches on an equality that demands a cell; a cell that was
/// tried there is left out of the branches beside it, so that no set is met twice.
class RepairSearch::Walk
{
public:
    Walk(const RepairSearch& search, const std::vector<std::size_t>& failing, std::size_t size)
        : search_(search), balance_(search.balance_), failing_(failing), size_(size), chosenIn_(balance_.equations.size(), 0),
          isClosed_(balance_.cells.size(), false)
    {
        for (const auto& change : search.settled_)
            isClosed_[change.cell] = true;
    }

    std::vector<DeltaSet> run()
    {
        descend();
        return std::move(answers_);
    }

private:
    void descend()
    {
        const auto demanding = demandingEquations();
        const auto left = size_ - chosen_.size();
        if (demanding.size() > left * search_.mostEquations_)
            return;
        if (left == 0)
        {
            if (auto found = search_.answer(chosen_, touched_))
                answers_.push_back(std::move(*found));
            return;
        }
        auto candidates = candidatesFor(demanding, left);
        for (const auto cell : candidates)
        {
            choose(cell);
            descend();
            unchoose(cell);
            isClosed_[cell] = true;
        }
        for (const auto cell : candidates)
            isClosed_[cell] = false;
    }

    /// Failing without a chosen cell, or holding with exactly one.
    [[nodiscard]] std::vector<std::size_t> demandingEquations() const
    {
        std::vector<std::size_t> demanding;
        for (const auto equation : failing_)
            if (chosenIn_[equation] == 0)
                demanding.push_back(equation);
        for (const auto equation : touched_)
            if (chosenIn_[equation] == 1 && !search_.fails(equation))
                demanding.push_back(equation);
        return demanding;
    }

    [[nodiscard]] std::vector<std::size_t> candidatesFor(const std::vector<std::size_t>& demanding, std::size_t left) const
    {
        std::vector<std::size_t> candidates;
        // The system of the chosen cells contradicts itself: only a further cell of one of its equalities can help.
        if (demanding.empty())
            for (const auto equation : touched_)
                addOpenCells(candidates, equation);
        else
            addOpenCells(candidates, *std::ranges::min_element(demanding, {}, [&](std::size_t equation)
                                                               { return balance_.equations[equation].terms.size(); }));
        if (left == 1)
            std::erase_if(candidates, [&](std::size_t cell)
                          { return !std::ranges::all_of(demanding, [&](std::size_t equation) { return isIn(cell, equation); }); });
        std::ranges::sort(candidates);
        candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());
        return candidates;
    }

    void addOpenCells(std::vector<std::size_t>& candidates, std::size_t equation) const
    {
        for (const auto& term : balance_.equations[equation].terms)
            if (!isClosed_[term.index])
                candidates.push_back(term.index);
    }

    [[nodiscard]] bool isIn(std::size_t cell, std::size_t equation) const
    {
        return std::ranges::find(balance_.cells[cell].equations, equation, &BalanceTerm::index) != balance_.cells[cell].equations.end();
    }

    void choose(std::size_t cell)
    {
        chosen_.push_back(cell);
        isClosed_[cell] = true;
        for (const auto& term : balance_.cells[cell].equations)
            if (chosenIn_[term.index]++ == 0)
                touched_.push_back(term.index);
    }

    void unchoose(std::size_t cell)
    {
        for (const auto& term : balance_.cells[cell].equations)
            --chosenIn_[term.index];
        std::erase_if(touched_, [&](std::size_t equation) { return chosenIn_[equation] == 0; });
        chosen_.pop_back();
    }

    const RepairSearch& search_;
    const Balance& balance_;
    const std::vector<std::size_t>& failing_;
    std::size_t size_;
    std::vector<std::size_t> chosen_;
    std::vector<std::size_t> touched_; ///< equations with a chosen cell, each once
    std::vector<unsigned> chosenIn_; ///< per equation: how many chosen cells it holds
    std::vector<bool> isClosed_; ///< per cell: chosen, or all sets with it were met
    std::vector<DeltaSet> answers_;
};

RepairSearch::RepairSearch(const Balance& balance, const TableForm& table)
    : balance_(balance), table_(table), unit_(Decimal(1).scaledTo(balance.fractionDigits))
{
    for (const auto& equation : balance.equations)
        residuals_.push_back(equation.residual);
    for (const auto& cell : balance.cells)
        mostEquations_ = std::max(mostEquations_, cell.equations.size());
}

std::vector<DeltaSet> RepairSearch::smallest(const std::vector<std::size_t>& equations) const
{
    std::vector<std::size_t> failing;
    std::ranges::copy_if(equations, std::back_inserter(failing), [&](std::size_t equation) { return fails(equation); });
    for (std::size_t size = 1; size <= kMostChanges && !failing.empty(); ++size)
        if (auto answers = Walk(*this, failing, size).run(); !answers.empty())
            return answers;
    return {};
}

std::optional<CellDelta> RepairSearch::alone(std::size_t cell) const
{
    std::vector<std::size_t> touched;
    for (const auto& term : balance_.cells[cell].equations)
        touched.push_back(term.index);
    if (!std::ranges::all_of(touched, [&](std::size_t equation) { return fails(equation); }))
        return std::nullopt;
    const auto found = answer({cell}, touched);
    return found ? std::optional(found->front()) : std::nullopt;
}

void RepairSearch::settle(const CellDelta& change)
{
    for (const auto& term : balance_.cells[change.cell].equations)
        residuals_[term.index] += term.factor * change.delta;
    settled_.push_back(change);
}

std::optional<DeltaSet> RepairSearch::answer(const std::vector<std::size_t>& cells, const std::vector<std::size_t>& touched) const
{
    std::vector<LinearRow> rows;
    for (const auto equation : touched)
    {
        LinearRow row{{}, residuals_[equation]};
        for (std::size_t index = 0; index < cells.size(); ++index)
            for (const auto& term : balance_.cells[cells[index]].equations)
                if (term.index == equation)
                    row.factors[index] = term.factor;
        rows.push_back(std::move(row));
    }
    const auto solution = solve(std::move(rows), cells.size());
    if (!solution)
        return std::nullopt;
    DeltaSet changes;
    for (std::size_t index = 0; index < cells.size(); ++index)
        changes.push_back({cells[index], (*solution)[index]});
    if (!std::ranges::all_of(changes, [&](const CellDelta& change) { return isAllowed(change); }) || !keepsGuards(changes))
        return std::nullopt;
    std::ranges::sort(changes, {}, &CellDelta::cell);
    return changes;
}

bool RepairSearch::isAllowed(const CellDelta& change) const
{
    const auto& cell = balance_.cells[change.cell];
    const auto type = table_.figures[cell.figure].type;
    const Integer value = cell.value + change.delta;
    if (change.delta == 0 || (value < 0 && type != FigureType::SignedCount))
        return false;
    return !isWhole(type) || value % unit_ == 0;
}

bool RepairSearch::keepsGuards(const DeltaSet& changes) const
{
    auto all = settled_;
    all.insert(all.end(), changes.begin(), changes.end());
    return std::ranges::all_of(balance_.guards, [&](const BalanceGuard& guard)
                               { return (guard.condition && !holdsAfter(*guard.condition, all)) || holdsAfter(guard.claim, all); });
}
}
