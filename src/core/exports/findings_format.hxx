// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <array>
#include <string>
#include <string_view>

namespace gouji
{
/// A way of writing findings down. A new one is a line in the table of findings_format.cxx.
struct FindingsFormat
{
    std::string_view name; ///< for scripts, and the ending of its files: "html"
    const char* filter; ///< key in the catalogues: what a file picker calls it
    std::string (*write)(const FindingsReport& report, const MessageCatalog& catalog);
};

/// All formats, that for people first.
[[nodiscard]] const std::array<FindingsFormat, 3>& findingsFormats();

/// The format of a name; null if there is none.
[[nodiscard]] const FindingsFormat* findFindingsFormat(std::string_view name);

/// The format that the ending of a file's name or URL asks for, whatever its case; null if none does.
[[nodiscard]] const FindingsFormat* findingsFormatOfFile(std::string_view file);
}
