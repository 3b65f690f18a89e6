// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// Whether the elements of a form file stand as often as templates/form.rng asks for, say the words that they have to
/// say, and have the attributes that they must have, none of them blank. What the readers of single elements refuse is
/// not asked for again; what no reader knows is not looked at. Errors: FormInvalid.
[[nodiscard]] Result<void> requireFormShape(const XmlSource& source, const pugi::xml_node& form);
}
