// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "files/conversion/office_conversion.hxx"
#include "files/conversion/temporary_folder.hxx"
#include "files/story/file_content.hxx"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace gouji
{
/// Many files, read one by one whenever they are wanted, on any thread. What only an office opens is converted at once,
/// before the first is read, with one run of it; what that leaves is gone with the object.
class ReportFiles
{
public:
    /// `office` empty: there is none, and such files cannot be read. `onForeign` is told how many of how many are
    /// converted.
    struct Preparation
    {
        OfficeConversion conversion;
        std::function<void(std::size_t, std::size_t)> onForeign = [](std::size_t, std::size_t) {};
    };

    ReportFiles(std::vector<std::string> paths, const Preparation& preparation);

    [[nodiscard]] const std::vector<std::string>& paths() const { return paths_; }
    /// Errors: those of readFileContent, and of convertToOdt; they name the file as it was given.
    [[nodiscard]] Result<FileContent> read(std::size_t file) const;

private:
    void convertForeign(const Preparation& preparation);

    std::vector<std::string> paths_;
    std::unique_ptr<TemporaryFolder> folder_; ///< null where nothing was converted
    std::unordered_map<std::size_t, ConvertedFile> converted_; ///< by index in paths_
};
}
