// SPDX-License-Identifier: MPL-2.0
#include "base/file.hxx"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace gouji
{
Result<std::string> readFile(const std::string& path)
{
    const Error unreadable{ErrorCode::FileUnreadable, {{"file", path}}};
    std::ifstream stream(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary);
    if (!stream)
        return unreadable;
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (stream.bad())
        return unreadable;
    return bytes;
}
}
