// SPDX-License-Identifier: MPL-2.0
#include "view/fitted_words.hxx"

#include <cstddef>

namespace gouji
{
namespace
{
constexpr const char* kDots = "…";
const std::string kJoint = " · ";

/// Not in the middle of a character.
std::size_t characterEnd(const std::string& words, std::size_t end)
{
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80)
        --end;
    return end;
}

/// The longest beginning that leaves room for the dots and the tail; empty if there is none.
std::string cut(const std::string& words, const std::string& tail, int width, const std::function<int(const std::string&)>& widthOf)
{
    std::size_t least = 0;
    std::size_t most = words.size() - tail.size();
    std::string best;
    while (least < most)
    {
        const std::size_t end = characterEnd(words, (least + most) / 2);
        auto candidate = words.substr(0, end) + kDots + tail;
        if (end > 0 && widthOf(candidate) <= width)
        {
            best = std::move(candidate);
            least = (least + most) / 2 + 1;
        }
        else
            most = (least + most) / 2;
    }
    return best;
}
}

std::string fittedWords(const std::string& words, int width, const std::function<int(const std::string&)>& widthOf)
{
    if (widthOf(words) <= width)
        return words;
    const auto joint = words.rfind(kJoint);
    const auto tail = joint == std::string::npos ? std::string() : words.substr(joint);
    auto fitted = widthOf(tail) * 2 <= width ? cut(words, tail, width, widthOf) : std::string();
    if (fitted.empty())
        fitted = cut(words, {}, width, widthOf);
    return fitted.empty() ? kDots : fitted;
}
}
