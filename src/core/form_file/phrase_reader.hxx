// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// Reads <phrases> of a form whose tables have been read, and binds its readings to their figures. A form without it
/// has an empty phrasebook. Errors: FormInvalid (unknown slot, meaning, or attribute value), RuleInvalid (a reading
/// that is no sum of figures).
[[nodiscard]] Result<Phrasebook> readPhrasebook(const XmlSource& source, const pugi::xml_node& node, const Form& form);

}
