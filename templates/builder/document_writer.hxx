// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <pugixml.hpp>

#include <string>

namespace gouji
{
/// Fills the content skeleton (skeletons/content.xml): title, opening, the form's sections in order, each with its
/// table and narrative places, then the tables that belong to no section. Labels and headings come from the form,
/// everything else from layout.xml. Throws std::runtime_error if the two do not fit.
void writeContent(pugi::xml_document& skeleton, const Form& form, pugi::xml_node layout);

/// Fills it with one table of the form and nothing else. Throws as above.
void writeTableContent(pugi::xml_document& skeleton, const Form& form, const std::string& tableId, pugi::xml_node layout);

/// Puts the template's name and source into the skeleton of meta.xml. No dates, so that the same input gives the same
/// bytes.
void writeMeta(pugi::xml_document& skeleton, const Form& form, pugi::xml_node layout);
}
