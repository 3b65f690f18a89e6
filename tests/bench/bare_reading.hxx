// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <cstddef>

namespace gouji::bench
{
/// What a reading met, so that it cannot be left out by the compiler and two readings can be compared.
struct ReadingSize
{
    std::size_t paragraphs = 0; ///< of the body
    std::size_t cells = 0;
    std::size_t separators = 0;
    std::size_t characters = 0; ///< UTF-16 units
};

/// The least that any right reading must ask the office for: cell names, the separators of every row, and of every
/// paragraph in body and cells the portions with type, hidden flag and text. Shares no code with the reader. Source:
/// measured on LibreOffice 7.4.
[[nodiscard]] ReadingSize readBarely(const css::uno::Reference<css::text::XTextDocument>& document);
}
