// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>

namespace gouji
{
/// Why a document holds no report, as far as that can be seen, as the key of the message that says so and what to do:
/// "absence.no-text" (lost on import), "absence.pictures" (of tables), "absence.traditional" (characters), else
/// "absence.no-table".
[[nodiscard]] std::string absenceOf(const Document& document);
}
