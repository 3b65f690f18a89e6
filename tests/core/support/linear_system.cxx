// SPDX-License-Identifier: MPL-2.0
#include "support/linear_system.hxx"

#include <algorithm>

namespace gouji::test
{
namespace
{
void addTo(std::vector<Rational>& row, const LinearExpression& side, int sign)
{
    for (const auto& term : side.terms)
        row.at(term.figure) += sign * term.factor;
}

void subtract(std::vector<Rational>& row, const std::vector<Rational>& pivotRow, std::size_t pivot)
{
    if (row[pivot] == 0)
        return;
    const Rational factor = row[pivot] / pivotRow[pivot];
    for (std::size_t column = pivot; column < row.size(); ++column)
        if (pivotRow[column] != 0)
            row[column] -= factor * pivotRow[column];
}
}

std::vector<Rational> coefficientsOf(const Equation& equation, const TableForm& table)
{
    std::vector<Rational> row(table.figures.size());
    addTo(row, equation.claim.left, 1);
    addTo(row, equation.claim.right, -1);
    return row;
}

Matrix equalitiesOf(const TableForm& table, const std::function<bool(const Equation&)>& isWanted)
{
    Matrix matrix;
    for (const auto& equation : table.equations)
        if (equation.isEnabled && !equation.condition && equation.claim.relation == Relation::Equal &&
            (!isWanted || isWanted(equation)))
            matrix.push_back(coefficientsOf(equation, table));
    return matrix;
}

std::size_t rankOf(Matrix matrix)
{
    std::size_t rank = 0;
    for (std::size_t column = 0; !matrix.empty() && column < matrix.front().size() && rank < matrix.size(); ++column)
    {
        const auto pivot = std::find_if(matrix.begin() + static_cast<std::ptrdiff_t>(rank), matrix.end(),
                                        [column](const auto& row) { return row[column] != 0; });
        if (pivot == matrix.end())
            continue;
        std::swap(*pivot, matrix[rank]);
        for (auto row = rank + 1; row < matrix.size(); ++row)
            subtract(matrix[row], matrix[rank], column);
        ++rank;
    }
    return rank;
}

Matrix columnsOf(const Matrix& matrix, const std::vector<std::size_t>& figures)
{
    Matrix result;
    for (const auto& row : matrix)
    {
        result.emplace_back();
        for (const auto figure : figures)
            result.back().push_back(row.at(figure));
    }
    return result;
}
}
