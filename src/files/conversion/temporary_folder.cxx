// SPDX-License-Identifier: MPL-2.0
#include "files/conversion/temporary_folder.hxx"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace gouji
{
TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "gouji-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::filesystem::filesystem_error("mkdtemp", pattern, std::error_code(errno, std::generic_category()));
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code leftToTheSystem;
    std::filesystem::remove_all(path_, leftToTheSystem);
}
}
