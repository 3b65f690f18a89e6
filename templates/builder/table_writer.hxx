// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <pugixml.hpp>

namespace gouji
{
/// Appends a statutory table to office:text, and its table, column and row styles to office:automatic-styles. Cell
/// styles stand in the content skeleton. `layout` is the table's element of layout.xml: column widths and row height in
/// twips. Throws std::runtime_error if the widths do not fit the form.
void writeTable(pugi::xml_node text, pugi::xml_node automaticStyles, const TableForm& table, pugi::xml_node layout);
}
