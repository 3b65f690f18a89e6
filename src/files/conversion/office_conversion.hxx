// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// A file that only an office opens.
struct ForeignFile
{
    std::string path; ///< UTF-8
    std::string ending; ///< by which the office shall know it, ".doc" (officeEnding)
};

/// What became of it.
struct ConvertedFile
{
    std::string path; ///< of the .odt
    std::optional<Error> problem; ///< why there is none
};

/// How files are converted.
struct OfficeConversion
{
    std::string office; ///< its program; a name is looked for in PATH
    std::chrono::seconds start{60}; ///< at most, until a new office opens the first file; on a busy machine it takes 20
    std::chrono::seconds longest{60}; ///< for one file
    std::function<void(std::size_t)> onDone = [](std::size_t) {}; ///< how many of them are done
    const std::atomic<bool>* stop = nullptr; ///< asks to end soon
};

/// The program of an installed office; empty if there is none: soffice or libreoffice in PATH, then where packages of The
/// Document Foundation are installed.
[[nodiscard]] std::string findOffice();

/// Makes .odt files of copies in `folder`, an empty one, with one run of a hidden office over all of them, in a profile
/// of its own; macros do not run, nothing is fetched. A file that the office dies of, or that takes too long, is given a
/// second run alone; the others go on in another one. File by file. Errors: FileNotConverted, FileUnreadable (file);
/// FileNeedsOffice (file), where the office cannot be started.
[[nodiscard]] std::vector<ConvertedFile> convertToOdt(const std::vector<ForeignFile>& files, const std::filesystem::path& folder,
                                                      const OfficeConversion& how);
}
