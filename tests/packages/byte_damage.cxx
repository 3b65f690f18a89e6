// SPDX-License-Identifier: MPL-2.0
#include "byte_damage.hxx"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace gouji::packages
{
namespace
{
using mutations::Chance;

constexpr std::size_t kMostCopies = 2000;
constexpr std::size_t kMostGrowth = 2 << 20; ///< bytes that copies may add

struct Piece
{
    std::size_t begin;
    std::size_t size;
};

/// Chooses what is cut out, doubled, exchanged.
using Choice = std::function<Piece(const std::string& bytes, Chance& chance)>;

Piece anyPiece(const std::string& bytes, Chance& chance)
{
    const auto longest = std::min(bytes.size(), std::size_t{1} << chance.below(17));
    const auto begin = chance.below(bytes.size());
    return {begin, std::min(bytes.size() - begin, 1 + chance.below(longest))};
}

/// Behind the end tag that belongs to a start tag; the end of the bytes if there is none.
std::size_t endOfElement(const std::string& bytes, std::size_t begin)
{
    std::size_t depth = 0;
    for (auto tag = begin; tag < bytes.size(); tag = bytes.find('<', tag + 1))
    {
        const auto end = bytes.find('>', tag);
        if (end == std::string::npos)
            break;
        const bool isEndTag = bytes[tag + 1] == '/';
        if (isEndTag && depth > 0)
            --depth;
        else if (bytes[end - 1] != '/' && !isEndTag)
            ++depth;
        if (depth == 0)
            return end + 1;
    }
    return bytes.size();
}

/// An element with all that is in it, behind a position that chance chooses.
Piece anyElement(const std::string& bytes, Chance& chance)
{
    auto begin = bytes.find('<', chance.below(bytes.size()));
    while (begin != std::string::npos && begin + 1 < bytes.size() && bytes[begin + 1] == '/')
        begin = bytes.find('<', begin + 1);
    if (begin == std::string::npos)
        return {bytes.size(), 0};
    return {begin, endOfElement(bytes, begin) - begin};
}

std::string textOf(const std::string& bytes, const Piece& piece)
{
    return bytes.substr(piece.begin, piece.size);
}

void turnBits(std::string& bytes, Chance& chance)
{
    for (auto count = std::size_t{1} << chance.below(7); count > 0; --count)
    {
        char& byte = bytes[chance.below(bytes.size())];
        byte = static_cast<char>(byte ^ (1 << chance.below(8)));
    }
}

void writeNoise(std::string& bytes, Chance& chance)
{
    const auto piece = anyPiece(bytes, chance);
    for (auto position = piece.begin; position < piece.begin + piece.size; ++position)
        bytes[position] = static_cast<char>(chance.below(256));
}

/// What a length, an offset or a count of a zip may be, written over four bytes.
void writeExtremeNumber(std::string& bytes, Chance& chance)
{
    static const std::array<std::string, 6> numbers{std::string(4, '\xFF'), std::string(4, '\0'), {"\xFF\xFF\xFF\x7F", 4}, {"\0\0\0\x80", 4}, {"\0\0\0\x01", 4}, {"\x01\0\0\0", 4}};
    const auto position = chance.below(bytes.size());
    bytes.replace(position, 4, chance.oneOf(numbers));
}

void cutOff(std::string& bytes, Chance& chance)
{
    bytes.resize(chance.below(bytes.size()));
}

ByteDamage cutOut(const Choice& choice)
{
    return {"cut out", [choice](std::string& bytes, Chance& chance)
            {
                const auto piece = choice(bytes, chance);
                bytes.erase(piece.begin, piece.size);
            }};
}

ByteDamage doubled(const Choice& choice)
{
    return {"doubled", [choice](std::string& bytes, Chance& chance)
            {
                const auto piece = textOf(bytes, choice(bytes, chance));
                bytes.insert(choice(bytes, chance).begin, piece);
            }};
}

ByteDamage repeated(const Choice& choice)
{
    return {"repeated", [choice](std::string& bytes, Chance& chance)
            {
                const auto piece = choice(bytes, chance);
                const auto text = textOf(bytes, piece);
                const auto copies = std::min(chance.below(kMostCopies), kMostGrowth / (text.size() + 1));
                std::string all;
                for (std::size_t copy = 0; copy < copies; ++copy)
                    all += text;
                bytes.insert(piece.begin, all);
            }};
}

ByteDamage exchanged(const Choice& choice)
{
    return {"exchanged", [choice](std::string& bytes, Chance& chance)
            {
                auto first = choice(bytes, chance);
                auto second = choice(bytes, chance);
                if (second.begin < first.begin)
                    std::swap(first, second);
                if (first.begin + first.size > second.begin)
                    return;
                const auto texts = std::pair(textOf(bytes, first), textOf(bytes, second));
                bytes.replace(second.begin, second.size, texts.first);
                bytes.replace(first.begin, first.size, texts.second);
            }};
}

/// The next number between quotation marks: a span, a repetition, a width.
void writeExtremeValue(std::string& bytes, Chance& chance)
{
    static const std::array<std::string, 8> values{"0", "-1", "2147483647", "4294967295", "18446744073709551616", "999999", "1e308", ""};
    const auto isQuotedDigit = [](char quote, char digit) { return quote == '"' && std::isdigit(static_cast<unsigned char>(digit)) != 0; };
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(chance.below(bytes.size()));
    const auto quote = std::adjacent_find(from, bytes.end(), isQuotedDigit);
    if (quote == bytes.end())
        return;
    const auto begin = quote + 1;
    bytes.replace(begin, std::find(begin, bytes.end(), '"'), chance.oneOf(values));
}
}

const std::vector<ByteDamage>& byteDamages()
{
    static const std::vector<ByteDamage> damages{{"bits", turnBits}, {"noise", writeNoise}, {"huge number", writeExtremeNumber}, {"cut off", cutOff}, cutOut(anyPiece), doubled(anyPiece),
                                                 repeated(anyPiece), exchanged(anyPiece)};
    return damages;
}

const std::vector<ByteDamage>& markupDamages()
{
    static const std::vector<ByteDamage> damages{cutOut(anyElement), doubled(anyElement), repeated(anyElement), exchanged(anyElement), {"huge value", writeExtremeValue}};
    return damages;
}
}
