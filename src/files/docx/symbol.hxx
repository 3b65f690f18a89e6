// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <string>

namespace gouji
{
/// The character of a <w:sym>, UTF-8: a code point of its font, those of symbol fonts in the private use area as Word
/// stores them. Empty if it says none.
[[nodiscard]] std::string symbolText(const pugi::xml_node& symbol);
}
