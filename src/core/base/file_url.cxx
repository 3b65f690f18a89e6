// SPDX-License-Identifier: MPL-2.0
#include "base/file_url.hxx"

namespace gouji
{
namespace
{
constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
constexpr std::string_view kHexDigits = "0123456789ABCDEF";
}

std::string fileUrl(std::string_view absolutePath)
{
    std::string url = "file://";
    for (const auto character : absolutePath)
    {
        const auto byte = static_cast<unsigned char>(character);
        if (kUnreserved.find(character) != std::string_view::npos)
            url += character;
        else
            url.append({'%', kHexDigits[byte >> 4U], kHexDigits[byte & 0xFU]});
    }
    return url;
}
}
