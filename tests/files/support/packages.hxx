// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "write_zip.hxx"

#include <string>

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
}
