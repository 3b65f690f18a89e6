// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/printable.hxx"

#include "words/display_width.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr unsigned char kFirstVisible = 0x20;
constexpr unsigned char kDelete = 0x7F;

std::string escaped(unsigned char byte)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    if (byte == '\n')
        return "\\n";
    if (byte == '\t')
        return "\\t";
    return {'\\', 'x', kHex[byte >> 4], kHex[byte & 15]};
}
}

std::string printable(std::string_view name)
{
    std::string text;
    for (const char character : name)
    {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < kFirstVisible || byte == kDelete)
            text += escaped(byte);
        else
            text += character;
    }
    return text;
}

std::string padded(const std::string& text, std::size_t columns)
{
    return text + std::string(columns - std::min(columns, displayWidth(text)), ' ');
}
}
