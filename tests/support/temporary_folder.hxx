// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace gouji::test
{
/// A folder of its own below the system's temporary folder; gone with this object.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// "file:///…" of an absolute path; every byte outside the unreserved characters is escaped.
[[nodiscard]] std::string fileUrl(const std::filesystem::path& path);

/// The bytes of a file; empty if it cannot be read.
[[nodiscard]] std::string readBytes(const std::filesystem::path& path);
}
