// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>

namespace gouji
{
/// The clause of a sentence in which a number stands, without the marks around it: what lies between two commas,
/// semicolons, colons or full stops. A comma between two digits parts no clauses. `offset`: of the number, in bytes.
[[nodiscard]] std::string clauseAround(const std::string& sentence, std::size_t offset);
}
