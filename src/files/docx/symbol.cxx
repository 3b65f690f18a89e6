// SPDX-License-Identifier: MPL-2.0
#include "files/docx/symbol.hxx"

#include "base/text.hxx"

#include <charconv>
#include <string_view>

namespace gouji
{
std::string symbolText(const pugi::xml_node& symbol)
{
    const std::string_view code = symbol.attribute("w:char").value();
    unsigned character = 0;
    const auto [end, problem] = std::from_chars(code.data(), code.data() + code.size(), character, 16);
    const bool isCharacter = problem == std::errc() && end == code.data() + code.size() && character >= ' ' && character < 0xFFFE &&
                             (character < 0xD800 || character > 0xDFFF);
    return isCharacter ? toUtf8Bytes(std::u32string(1, static_cast<char32_t>(character))) : std::string();
}
}
