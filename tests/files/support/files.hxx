// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "files/story/file_content.hxx"

#include "write_zip.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// The bytes of a zip with these parts.
[[nodiscard]] std::string packed(const ZipEntries& parts);

/// A .docx of so much XML, within <w:body>, and further parts: styles and numbering by the content of their roots.
struct DocxParts
{
    std::string body;
    std::string styles = {};
    std::string numbering = {};
};

[[nodiscard]] std::string docx(const DocxParts& parts);

/// An .odt of so much XML, within <office:text>, with automatic styles and named ones.
struct OdtParts
{
    std::string text;
    std::string automaticStyles = {};
    std::string styles = {};
};

[[nodiscard]] std::string odt(const OdtParts& parts);

/// What is read of these bytes; the test fails if nothing is.
[[nodiscard]] Document read(const std::string& bytes);

/// The paragraphs among the blocks, "[label] text" where there is a label.
[[nodiscard]] std::vector<std::string> paragraphsOf(const Document& document);
/// The first table; the test fails if there is none.
[[nodiscard]] Table tableOf(const Document& document);
/// Its cells: "A1 0,0 1×2 text".
[[nodiscard]] std::vector<std::string> cellsOf(const Table& table);
}
