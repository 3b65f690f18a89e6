// SPDX-License-Identifier: MPL-2.0
#include "base/file.hxx"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>

namespace gouji
{
Result<std::string> readFile(const std::string& path)
{
    return readBeginning(path, std::numeric_limits<std::size_t>::max());
}

Result<std::string> readBeginning(const std::string& path, std::size_t most)
{
    const Error unreadable{ErrorCode::FileUnreadable, {{"file", path}}};
    const std::filesystem::path file(std::u8string(path.begin(), path.end()));
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem)) // others may never end, or never begin
        return unreadable;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return unreadable;
    std::string bytes;
    std::array<char, 1 << 16> part{};
    while (bytes.size() < most && stream)
    {
        stream.read(part.data(), static_cast<std::streamsize>(std::min(part.size(), most - bytes.size())));
        bytes.append(part.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return unreadable;
    return bytes;
}
}
