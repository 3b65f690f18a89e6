// SPDX-License-Identifier: MPL-2.0
#include "base/list_argument.hxx"

#include "base/error.hxx"

#include <boost/algorithm/string/split.hpp>

namespace gouji
{
std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? std::string() : std::string(1, kListBreak)) + word;
    return text;
}

std::vector<std::string> elementsOf(const std::string& list)
{
    std::vector<std::string> elements;
    boost::split(elements, list, [](char character) { return character == kListBreak; });
    return elements;
}
}
