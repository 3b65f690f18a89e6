// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/leftover_index.hxx"
#include "headings/outline.hxx"

#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// Where words that are to be written over stand in the text of a paragraph (block 0), with the brackets around them,
/// in reading order, not overlapping: "（文字描述）", "编写说明", "XX", "<地址>".
[[nodiscard]] std::vector<TextRange> leftoversIn(std::string_view text, const LeftoverIndex& words);

/// Whether a range lies within one of those; an empty one may stand before it, not behind.
[[nodiscard]] bool isWithinLeftover(std::string_view text, const TextRange& range, const LeftoverIndex& words);
}
