// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <string>

namespace gouji::bench
{
using Context = css::uno::Reference<css::uno::XComponentContext>;
using TextDocument = css::uno::Reference<css::text::XTextDocument>;

[[nodiscard]] TextDocument newDocument(const Context& context);
/// Opens a file hidden and read-only, a web page as a text document.
[[nodiscard]] TextDocument openDocument(const Context& context, const std::filesystem::path& file);
void close(const TextDocument& document);

/// A report from the template, zeros in its cells.
void writeReport(const Context& context, const TextDocument& document);

/// Six pages of prose (some 6,000 characters), as real reports have it, behind everything else.
void appendProse(const TextDocument& document);

/// Stores as .odt; the file's URL.
[[nodiscard]] std::string store(const TextDocument& document, const std::filesystem::path& file);

/// Writes wrong totals and numbers that are no plain digits into the report: some twenty findings.
void spoil(const Context& context, const TextDocument& report);

/// `count` copies of the report in a file, one behind the other.
[[nodiscard]] TextDocument manyReports(const Context& context, const std::string& reportUrl, int count);
}
