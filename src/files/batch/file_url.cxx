// SPDX-License-Identifier: MPL-2.0
#include "files/batch/file_url.hxx"

#include <filesystem>
#include <string_view>
#include <system_error>

namespace gouji
{
namespace
{
bool standsForItself(char character)
{
    constexpr std::string_view kMarks = "-._~/";
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
           || kMarks.find(character) != std::string_view::npos;
}
}

std::string fileUrl(const std::string& path)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::error_code stays;
    std::string url = "file://";
    for (const char character : std::filesystem::absolute(path, stays).lexically_normal().string())
    {
        const auto byte = static_cast<unsigned char>(character);
        if (standsForItself(character))
            url += character;
        else
            url.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
    return url;
}
}
