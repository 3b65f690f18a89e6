// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_xml/xml_reader.hxx"

#include <vector>

namespace gouji
{
/// An axis as written: besides its leaves, the figure type and the unit that a leaf demands, if it does.
struct AxisText
{
    Axis axis;
    std::vector<std::optional<FigureType>> types; ///< one per leaf
    std::vector<std::shared_ptr<const Unit>> units; ///< one per leaf; null where it names none
};

/// Reads <rows> or <columns>: leaves of the given element name ("row", "column") and nested <group>s; the units are
/// those of the form. Errors: FormInvalid.
[[nodiscard]] Result<AxisText> readAxis(const XmlSource& source, const pugi::xml_node& node, const char* leafName, const Units& units);

/// Label, short text and known variants of a row, column, group or table block.
[[nodiscard]] Label readLabel(const pugi::xml_node& node, const char* attribute);
}
