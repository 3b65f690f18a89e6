// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace gouji
{
/// A private folder, removed with all that is in it when the object ends.
class TemporaryFolder
{
public:
    /// Throws std::filesystem::filesystem_error where no folder for temporary files can be written.
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};
}
