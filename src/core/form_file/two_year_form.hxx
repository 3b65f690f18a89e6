// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

namespace gouji
{
/// The table with last year's figures behind its own, 2 n in all: figure n + i is figure i of last year's report,
/// called last.<name> in rules and never a total. Its equations are the table's own, then those of both years.
[[nodiscard]] TableForm inTwoYears(const TableForm& table);
}
