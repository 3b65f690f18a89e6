// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/package/package.hxx"
#include "files/story/file_content.hxx"

namespace gouji
{
/// Reads a WordprocessingML package (.docx, .docm, .dotx, .dotm) as Writer shows it. Errors: FileDamaged, FileTooLarge
/// (file, part), ReportFileProtected, ReportFileForeign (file; it is of Office Open XML, but no text document).
[[nodiscard]] Result<FileContent> readDocx(const Package& package);
}
