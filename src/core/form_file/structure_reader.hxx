// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/structure_words.hxx"
#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// Reads <structure>; a form without it has no words, and the rules that need them are silent. Errors: FormInvalid.
[[nodiscard]] Result<StructureWords> readStructure(const XmlSource& source, const pugi::xml_node& node);
}
