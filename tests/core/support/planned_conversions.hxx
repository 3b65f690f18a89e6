// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/table_text.hxx"

#include "form/form.hxx"
#include "pasted_table/plan_conversion.hxx"

#include <vector>

namespace gouji::test
{
/// Every figure of the table another number, from 1.
[[nodiscard]] FigureTexts differentNumbers(const TableForm& table);

/// The official table with these numbers.
[[nodiscard]] TableText numbered(const TableForm& table);

/// What would be converted in a document, with the forms of the project.
[[nodiscard]] std::vector<TextConversion> planned(const Document& document);

/// What a conversion writes, by figure id.
[[nodiscard]] FigureTexts valuesOf(const TextConversion& conversion);
}
