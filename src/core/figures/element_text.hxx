// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <string>

namespace gouji
{
/// Short label of the row, column or group that an equation was bound to; empty without quantifier.
[[nodiscard]] std::string elementText(const TableForm& table, const Equation& equation);
}
