// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/phrasebook.hxx"
#include "form_xml/xml_reader.hxx"

namespace gouji
{
/// Reads the words, folded characters and number guards of a phrasebook. Errors: FormInvalid.
[[nodiscard]] Result<void> readLexicon(const XmlSource& source, const pugi::xml_node& node, Phrasebook& book);

/// Adds a meaning, still without any property, and gives its index. Errors: FormInvalid if the book is full.
[[nodiscard]] Result<std::size_t> addMeaning(const XmlSource& source, const pugi::xml_node& node, const std::string& id, Phrasebook& book);

/// Units and guard words of an attribute, as sentences are normalised.
[[nodiscard]] std::vector<std::u32string> normalisedWords(const pugi::xml_node& node, const char* attribute);

/// The words of an attribute or text, parted by white space.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view list);
}
