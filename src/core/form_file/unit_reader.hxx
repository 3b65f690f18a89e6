// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit.hxx"
#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// Reads <units>, which may be absent. Errors: FormInvalid.
[[nodiscard]] Result<Units> readUnits(const XmlSource& source, const pugi::xml_node& node);

/// The unit of figures for which the form names none: the usual one of their type, without words if <units> does not
/// have it. Never null.
[[nodiscard]] std::shared_ptr<const Unit> unitOf(FigureType type, const Units& units);
}
