// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji
{
/// How a file is read, told by what is in it, whatever its name says.
enum class FileFormat
{
    Docx, ///< a package of Office Open XML
    Odt, ///< a package of OpenDocument
    FlatOdt, ///< OpenDocument as one XML text
    Protected, ///< Office Open XML under a password
    OfficeOnly, ///< what the office opens and we do not: .doc, .wps, .rtf, .html, .uot
    Unknown, ///< pictures, PDF, workbooks, nothing
};

/// By the file's bytes: all of them, or at least the first few thousand of a file that is no package.
[[nodiscard]] FileFormat formatOf(std::string_view bytes);
}
