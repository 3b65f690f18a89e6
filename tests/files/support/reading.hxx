// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// What is read of these bytes; the test fails if nothing is.
[[nodiscard]] Document read(const std::string& bytes);

/// The paragraphs among the blocks, "[label] text" where there is a label.
[[nodiscard]] std::vector<std::string> paragraphsOf(const Document& document);
/// The first table; the test fails if there is none.
[[nodiscard]] Table tableOf(const Document& document);
/// Its cells: "A1 0,0 1×2 text".
[[nodiscard]] std::vector<std::string> cellsOf(const Table& table);
}
