// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_file/xml_reader.hxx"

#include <vector>

namespace gouji
{
/// Reads a severity attribute: error, warning, info. Errors: FormInvalid.
[[nodiscard]] Result<Severity> readSeverity(const XmlSource& source, const pugi::xml_node& node);

/// The equations of one <rule>, bound to the figures of a table, with its id and severity. Errors: FormInvalid,
/// RuleInvalid.
[[nodiscard]] Result<std::vector<Equation>> readEquations(const XmlSource& source, const pugi::xml_node& rule, const TableForm& table);
}
