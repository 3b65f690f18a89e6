// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gouji::bench
{
/// A text as both write it: digits and letters in one font, Chinese characters in another, each in a piece of its own.
[[nodiscard]] std::vector<std::string> runsOf(std::string_view text);

/// The formatting that Word writes around every paragraph, run and cell of a w:document, which has none yet.
void formatAsWord(pugi::xml_node document);
/// A part word/styles.xml of the size that Word and Writer write.
[[nodiscard]] std::string wordStyles();

/// The formatting that Writer writes around every paragraph and cell of an office:document-content, which has none yet.
void formatAsWriter(pugi::xml_node content);
/// A part styles.xml of the size that Writer writes.
[[nodiscard]] std::string writerStyles();
}
