// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <boost/multiprecision/cpp_int.hpp>

#include <functional>
#include <vector>

namespace gouji::test
{
using Rational = boost::multiprecision::cpp_rational;
/// One row per equation; coefficient of each figure in left − right.
using Matrix = std::vector<std::vector<Rational>>;

/// Coefficients of the figures of one equation, left − right.
[[nodiscard]] std::vector<Rational> coefficientsOf(const Equation& equation, const TableForm& table);
/// The enabled equalities without condition for which `isWanted` holds.
[[nodiscard]] Matrix equalitiesOf(const TableForm& table, const std::function<bool(const Equation&)>& isWanted = {});
/// Exact, by elimination.
[[nodiscard]] std::size_t rankOf(Matrix matrix);
/// The columns of some figures only.
[[nodiscard]] Matrix columnsOf(const Matrix& matrix, const std::vector<std::size_t>& figures);
}
