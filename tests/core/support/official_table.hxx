// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/table_text.hxx"

#include "form/form.hxx"

#include <map>
#include <string>

namespace gouji::test
{
/// Texts of value cells by figure id.
using FigureTexts = std::map<std::string, std::string>;

/// A statutory table in the official layout: the form's labels and merges, the given texts in its value cells,
/// elsewhere `otherwise`.
[[nodiscard]] TableText officialTable(const TableForm& form, const FigureTexts& texts, const std::string& otherwise);
}
