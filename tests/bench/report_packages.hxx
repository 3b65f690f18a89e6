// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "write_zip.hxx"

#include <cstddef>

namespace gouji::bench
{
/// A report of some three pages as a unit files it: numbered units, every fifth with a wrong total.
[[nodiscard]] Document filedReport(std::size_t number);

/// The parts of a document as .odt and as .docx: its paragraphs and its tables with their spans and widths, formatted as Writer and Word do.
[[nodiscard]] ZipEntries odtParts(const Document& document);
[[nodiscard]] ZipEntries docxParts(const Document& document);
}
