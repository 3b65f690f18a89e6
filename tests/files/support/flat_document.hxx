// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>

namespace gouji::test
{
/// A document as a .fodt: its paragraphs and its tables with their spans and widths. Reading it gives the same texts in the
/// same grids; what a reader notices besides (notes, labels of lists) is left out.
[[nodiscard]] std::string flatDocument(const Document& document);
}
