// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/table_values.hxx"
#include "finding/finding.hxx"

namespace gouji
{
/// One side of an equation with its make-up; every figure must have a value.
[[nodiscard]] Side sideOf(const LinearExpression& expression, const TableValues& values);
}
