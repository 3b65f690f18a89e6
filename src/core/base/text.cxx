// SPDX-License-Identifier: MPL-2.0
#include "base/text.hxx"

#include <boost/locale/encoding_utf.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using Utf8 = boost::locale::utf::utf_traits<char>;

/// Bytes of the first character; 0 if there is none.
std::size_t firstLength(std::string_view utf8)
{
    std::size_t length = std::min<std::size_t>(utf8.size(), 1);
    while (length < utf8.size() && Utf8::is_trail(utf8[length]))
        ++length;
    return length;
}

std::size_t lastLength(std::string_view utf8)
{
    std::size_t length = std::min<std::size_t>(utf8.size(), 1);
    while (length < utf8.size() && Utf8::is_trail(utf8[utf8.size() - length]))
        ++length;
    return length;
}

bool isBlankCharacter(std::string_view character)
{
    auto position = character.begin();
    const auto codePoint = Utf8::decode(position, character.end());
    return isSpace(codePoint) || isInvisible(codePoint);
}

constexpr std::u32string_view kPlainSigns = U"0123456789+-";
constexpr std::u32string_view kSuperscripts = U"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B";
constexpr std::u32string_view kSubscripts = U"\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B";

/// Each of the plain signs, also in full width, by the one at its place in `by`.
std::string replaced(std::string_view utf8, std::u32string_view by)
{
    auto text = toCodePoints(utf8);
    for (auto& character : text)
        if (const auto sign = kPlainSigns.find(toHalfWidth(character)); sign != std::u32string_view::npos)
            character = by[sign];
    return toUtf8Bytes(text);
}
}

text_detail::Decoded text_detail::unusualCodePoint(std::string_view utf8, std::size_t offset)
{
    namespace utf = boost::locale::utf;
    auto position = utf8.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto codePoint = Utf8::decode(position, utf8.end());
    const bool isOne = codePoint != utf::illegal && codePoint != utf::incomplete;
    return {isOne ? static_cast<char32_t>(codePoint) : kNoCodePoint, static_cast<std::size_t>(position - utf8.begin())};
}

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string codePoints;
    codePoints.resize(utf8.size());
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < utf8.size();)
        if (const auto codePoint = nextCodePoint(utf8, offset); codePoint != kNoCodePoint)
            codePoints[count++] = codePoint;
    codePoints.resize(count);
    return codePoints;
}

std::string toUtf8Bytes(std::u32string_view codePoints)
{
    return boost::locale::conv::utf_to_utf<char>(codePoints.data(), codePoints.data() + codePoints.size());
}

bool text_detail::isSpaceBelowIdeographs(char32_t codePoint)
{
    switch (codePoint)
    {
    case U' ':
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000: return true;
    default: return (codePoint >= 0x09 && codePoint <= 0x0D) || (codePoint >= 0x2000 && codePoint <= 0x200A);
    }
}

bool isSentenceEnd(char32_t codePoint)
{
    const char32_t narrow = toHalfWidth(codePoint);
    return narrow == U'\u3002' || narrow == U'!' || narrow == U'?';
}

bool isClauseEnd(char32_t codePoint)
{
    const char32_t narrow = toHalfWidth(codePoint);
    return isSentenceEnd(narrow) || narrow == U'\uFF61' || narrow == U',' || narrow == U';' || narrow == U':';
}

std::string raisedText(std::string_view utf8)
{
    return replaced(utf8, kSuperscripts);
}

std::string loweredText(std::string_view utf8)
{
    return replaced(utf8, kSubscripts);
}

bool isRaisedOrLowered(char32_t codePoint)
{
    const bool mayBe = codePoint >= 0xB2 && codePoint <= kSubscripts.back(); // no letter of ours, which are asked about all the time
    return mayBe && (kSuperscripts.find(codePoint) != std::u32string_view::npos || kSubscripts.find(codePoint) != std::u32string_view::npos);
}

bool isWordCharacter(char32_t codePoint)
{
    const auto isBetween = [codePoint](char32_t first, char32_t last) { return codePoint >= first && codePoint <= last; };
    if (codePoint < 0x80)
        return isBetween(U'0', U'9') || isBetween(U'a', U'z') || isBetween(U'A', U'Z');
    const bool isGeneralPunctuation = isBetween(0x2010, 0x206F);
    const bool isCjkPunctuation = isBetween(0x3001, 0x303F) && codePoint != 0x3007; // 〇 is a digit
    const bool isFullWidthPunctuation = isBetween(0xFF00, 0xFFEF);
    const bool isSign = codePoint == 0xB7 || codePoint == 0xD7;
    return !isSpace(codePoint) && !isRaisedOrLowered(codePoint) && !isGeneralPunctuation && !isCjkPunctuation && !isFullWidthPunctuation && !isSign;
}

bool isBlank(std::string_view utf8)
{
    for (std::size_t offset = 0; offset < utf8.size();)
        if (const auto character = nextCodePoint(utf8, offset); !isSpace(character) && !isInvisible(character))
            return false;
    return true;
}

std::string trimmed(std::string_view utf8)
{
    for (auto length = firstLength(utf8); length > 0 && isBlankCharacter(utf8.substr(0, length)); length = firstLength(utf8))
        utf8.remove_prefix(length);
    for (auto length = lastLength(utf8); length > 0 && isBlankCharacter(utf8.substr(utf8.size() - length)); length = lastLength(utf8))
        utf8.remove_suffix(length);
    return std::string(utf8);
}
}
