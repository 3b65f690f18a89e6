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

bool isBlank(std::string_view character)
{
    auto position = character.begin();
    const auto codePoint = Utf8::decode(position, character.end());
    return isSpace(codePoint) || isInvisible(codePoint);
}

/// The code point of three well-formed bytes, U+0800 to U+D7FF; 0 if others stand there.
char32_t threeBytesAt(std::string_view utf8, std::size_t offset)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(utf8[offset + index]); };
    if (offset + 3 > utf8.size() || byte(0) < 0xE0 || byte(0) > 0xED || (byte(1) & 0xC0U) != 0x80U || (byte(2) & 0xC0U) != 0x80U)
        return 0;
    const auto codePoint = static_cast<char32_t>(((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU));
    return codePoint < 0x800 || codePoint > 0xD7FF ? 0 : codePoint;
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

std::optional<char32_t> nextCodePoint(std::string_view utf8, std::size_t& offset)
{
    namespace utf = boost::locale::utf;
    if (const auto first = static_cast<unsigned char>(utf8[offset]); first < 0x80) // most of what stands in cells
    {
        ++offset;
        return first;
    }
    if (const auto ideograph = threeBytesAt(utf8, offset); ideograph != 0) // most of what stands in prose
    {
        offset += 3;
        return ideograph;
    }
    auto position = utf8.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto codePoint = Utf8::decode(position, utf8.end());
    offset = static_cast<std::size_t>(position - utf8.begin());
    const bool isOne = codePoint != utf::illegal && codePoint != utf::incomplete;
    return isOne ? std::optional(static_cast<char32_t>(codePoint)) : std::nullopt;
}

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string codePoints;
    codePoints.reserve(utf8.size());
    for (std::size_t offset = 0; offset < utf8.size();)
        if (const auto codePoint = nextCodePoint(utf8, offset))
            codePoints += *codePoint;
    return codePoints;
}

std::string toUtf8Bytes(std::u32string_view codePoints)
{
    return boost::locale::conv::utf_to_utf<char>(codePoints.data(), codePoints.data() + codePoints.size());
}

bool isSpace(char32_t codePoint)
{
    if (codePoint > 0x3000) // Chinese characters
        return false;
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

bool isInvisible(char32_t codePoint)
{
    return codePoint == 0xAD || (codePoint >= 0x200B && codePoint <= 0x200F) || codePoint == 0x2060 || codePoint == 0xFEFF;
}

bool isDigit(char32_t codePoint)
{
    return codePoint >= U'0' && codePoint <= U'9';
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

char32_t toHalfWidth(char32_t codePoint)
{
    constexpr char32_t kOffset = 0xFEE0;
    return codePoint >= 0xFF01 && codePoint <= 0xFF5E ? codePoint - kOffset : codePoint;
}

std::string trimmed(std::string_view utf8)
{
    for (auto length = firstLength(utf8); length > 0 && isBlank(utf8.substr(0, length)); length = firstLength(utf8))
        utf8.remove_prefix(length);
    for (auto length = lastLength(utf8); length > 0 && isBlank(utf8.substr(utf8.size() - length)); length = lastLength(utf8))
        utf8.remove_suffix(length);
    return std::string(utf8);
}
}
