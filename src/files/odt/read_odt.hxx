// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/package/package.hxx"
#include "files/story/file_content.hxx"

#include <string>
#include <string_view>

namespace gouji
{
/// Reads an OpenDocument text (.odt, .ott) as Writer shows it. Errors: FileDamaged, FileTooLarge (file, part),
/// ReportFileProtected, ReportFileForeign (file; it is no text).
[[nodiscard]] Result<FileContent> readOdt(const Package& package);

/// The same of one that is a single XML text (.fodt). `fileName` is for errors.
[[nodiscard]] Result<FileContent> readFlatOdt(std::string_view bytes, const std::string& fileName);
}
