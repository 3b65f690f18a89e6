// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string_view>
#include <vector>

namespace gouji::fuzz
{
/// Everything that is done with an open document, with the forms that ship: audited, filled in, converted and exported
/// in memory. Promises are expected of all of it.
void auditDocument(const Document& document);

/// The lines of a text as paragraphs.
[[nodiscard]] std::vector<Block> paragraphsOf(std::string_view text);
}
