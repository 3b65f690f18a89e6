// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_file/xml_reader.hxx"

#include <vector>

namespace gouji
{
/// An axis as written: besides its leaves, the figure type that a leaf demands, if it does.
struct AxisText
{
    Axis axis;
    std::vector<std::optional<FigureType>> types; ///< one per leaf
};

/// Reads <rows> or <columns>: leaves of the given element name ("row", "column") and nested <group>s. Errors: FormInvalid.
[[nodiscard]] Result<AxisText> readAxis(const XmlSource& source, const pugi::xml_node& node, const char* leafName);

/// Label, short text and known variants of a row, column, group or panel.
[[nodiscard]] Label readLabel(const pugi::xml_node& node, const char* attribute);
}
