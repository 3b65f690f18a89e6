// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// Reads one <table> with its table blocks, derives its figures, binds its rules. Errors: FormInvalid, RuleInvalid.
[[nodiscard]] Result<TableForm> readTableElement(const XmlSource& source, const pugi::xml_node& node, const Units& units);
}
