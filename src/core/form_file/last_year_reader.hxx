// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// What <last-year> of a table says about the two years' figures; nothing where there is no such element. The table
/// must be complete otherwise. Errors: FormInvalid, RuleInvalid.
[[nodiscard]] Result<LastYearRules> readLastYearRules(const XmlSource& source, const pugi::xml_node& table, const TableForm& form);

/// What <last-year> of a form says about the comparison of two reports. Errors: FormInvalid.
[[nodiscard]] Result<YearComparison> readYearComparison(const XmlSource& source, const pugi::xml_node& form);
}
