// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "files/story/file_content.hxx"

#include <string>

namespace gouji
{
/// Reads the bytes of a report's file without an office: .docx and .odt with their templates, and .fodt, told by what is
/// in them. `fileName` is for errors. Errors: FileDamaged, FileTooLarge (file, part), ReportFileProtected,
/// ReportFileForeign, FileNeedsOffice (file).
[[nodiscard]] Result<FileContent> readFileContent(std::string bytes, const std::string& fileName);

/// The same of a file. The path is UTF-8. Errors: also FileUnreadable (file).
[[nodiscard]] Result<FileContent> readFileContent(const std::string& path);
}
