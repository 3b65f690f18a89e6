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
    Doc, ///< Word's before that; .wps and .wpt of WPS Office are alike
    Rtf,
    Html,
    Uof, ///< Unified Office Format as one XML text
    WordXml, ///< Word 2003's
    Unknown, ///< pictures, PDF, workbooks, nothing
};

/// Whether a file that begins so is a zip, which no office is needed for.
[[nodiscard]] bool isPackage(std::string_view beginning);

/// The ending by which an office knows a file that only it can open, ".doc"; empty for what is read without one, and
/// for what is no text document.
[[nodiscard]] std::string_view officeEnding(FileFormat format);

/// By the file's bytes: all of them, or at least the first few thousand of a file that is no package.
[[nodiscard]] FileFormat formatOf(std::string_view bytes);
}
