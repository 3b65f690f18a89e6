// SPDX-License-Identifier: MPL-2.0
#include "repair/exact_solution.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Clears one unknown from a row with the help of the row that keeps it; without fractions.
void eliminate(LinearRow& row, const LinearRow& pivot, std::size_t unknown)
{
    if (row.factors[unknown] == 0)
        return;
    const Integer keep = pivot.factors[unknown];
    const Integer take = row.factors[unknown];
    for (std::size_t index = 0; index < kMostUnknowns; ++index)
        row.factors[index] = row.factors[index] * keep - pivot.factors[index] * take;
    row.constant = row.constant * keep - pivot.constant * take;
}
}

std::optional<std::vector<Integer>> solve(std::vector<LinearRow> rows, std::size_t unknowns)
{
    for (std::size_t unknown = 0; unknown < unknowns; ++unknown)
    {
        const auto open = rows.begin() + static_cast<std::ptrdiff_t>(std::min(unknown, rows.size()));
        const auto pivot = std::find_if(open, rows.end(), [unknown](const LinearRow& row) { return row.factors[unknown] != 0; });
        if (pivot == rows.end())
            return std::nullopt;
        std::iter_swap(open, pivot);
        for (std::size_t index = 0; index < rows.size(); ++index)
            if (index != unknown)
                eliminate(rows[index], rows[unknown], unknown);
    }
    std::vector<Integer> solution;
    for (std::size_t index = 0; index < rows.size(); ++index)
    {
        const auto& [factors, constant] = rows[index];
        if (index >= unknowns && constant != 0)
            return std::nullopt;
        if (index >= unknowns)
            continue;
        if (constant % factors[index] != 0)
            return std::nullopt;
        solution.push_back(-constant / factors[index]);
    }
    return solution;
}
}
