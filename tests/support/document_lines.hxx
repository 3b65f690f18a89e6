// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// What a document holds, a line for each paragraph and cell, without the names of tables and frames and the exact
/// widths of columns: what two readers of the same file must agree about.
[[nodiscard]] std::vector<std::string> linesOf(const Document& document);
}
