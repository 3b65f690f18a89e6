// SPDX-License-Identifier: MPL-2.0
#include "words/joined.hxx"

namespace gouji
{
std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (const auto& part : parts)
    {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}
}
