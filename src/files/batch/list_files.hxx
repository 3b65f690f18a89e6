// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace gouji
{
/// The files of a batch, by what a person named.
struct FileList
{
    std::vector<std::string> files; ///< paths as they were named, each once; those of a folder by name
    std::vector<Error> problems; ///< ReportFileMissing (file), FolderUnreadable (folder)
    std::size_t passedOver = 0; ///< of the folders: pictures, workbooks and others that are no reports
    std::size_t ownPages = 0; ///< letters, findings and sheets that Gouji made itself as HTML
};

/// Files are taken as they are named. Of a folder, and of those below it, what reports are filed as is taken: texts of
/// any office, PDF and OFD, which are told of as unreadable; hidden files, and what Word (~$…) and WPS leave behind while a
/// file is open, are not there. Pages that Gouji made itself (isOwnPage) are counted only, named or found: a second run over
/// a folder with the letters of the first has the same reports. No link to a folder is followed.
[[nodiscard]] FileList listFiles(const std::vector<std::string>& paths);

/// Whether a file is a page that Gouji made itself: a letter, findings or sheets as HTML.
[[nodiscard]] bool isMadeByGouji(const std::filesystem::path& path);
}
