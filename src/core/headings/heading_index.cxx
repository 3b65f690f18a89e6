// SPDX-License-Identifier: MPL-2.0
#include "headings/heading_index.hxx"

#include "base/edit_distance.hxx"
#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kLongestHeading = 40; ///< characters of a line that is nothing but a heading
constexpr std::size_t kLongestOther = 20;    ///< the same, of words that the form does not know
constexpr std::size_t kShortestOther = 2;
constexpr std::size_t kLongestStray = 1;    ///< letters that a conversion from PDF leaves before the number ("l六、")
constexpr char32_t kIdeographicFullStop = 0x3002;

/// The edits that two thirds of the words as the number says leave, or four fifths whatever it says.
std::size_t mostEdits(std::size_t length, bool isNumberedSo)
{
    return isNumberedSo ? length / 3 : length / 5;
}

std::size_t difference(std::size_t one, std::size_t other)
{
    return one > other ? one - other : other - one;
}

bool hasWords(std::u32string_view text)
{
    return std::ranges::any_of(text, [](char32_t character)
                               { return isWordCharacter(character) && !(character >= U'0' && character <= U'9'); });
}
}

/// The number of an automatic list counts as if it were written.
std::vector<Heading> HeadingIndex::headingsIn(const Paragraph& paragraph) const
{
    const auto written = paragraph.label + paragraph.text;
    const CompactText text(written);
    std::vector<Heading> headings;
    auto nextLine = text.lineStarts().begin();
    for (std::size_t begin = 0; begin < text.size(); ++begin)
    {
        const bool isLineStart = nextLine != text.lineStarts().end() && *nextLine == begin;
        nextLine += isLineStart ? 1 : 0;
        if (!isLineStart && (begin == 0 || text.text()[begin - 1] != kIdeographicFullStop))
            continue;
        const auto heading = headingAt(text, begin);
        const bool isStrict = heading && heading->numberedAs == heading->section && heading->wording != HeadingWording::Nearest;
        if (heading && (isLineStart || isStrict))
            headings.push_back(*heading);
    }
    for (auto& heading : headings)
        for (auto* offset : {&heading.begin, &heading.end})
            *offset -= std::min(*offset, paragraph.label.size());
    return headings.size() < kFewestInContents ? headings : std::vector<Heading>{};
}

std::optional<Heading> HeadingIndex::numberedLine(const Paragraph& paragraph) const
{
    const auto written = paragraph.label + paragraph.text;
    const CompactText text(written);
    const auto number = text.size() == 0 ? std::nullopt : numberAt(text.text(), 0);
    if (!number || number->kind != HeadingNumber::Section || text.lineEnd(0) != text.size())
        return std::nullopt;
    const auto words = text.text().substr(number->end);
    const bool isParted = !isWordCharacter(text.text()[number->end - 1]) || text.isApart(number->end);
    const bool isLine = words.size() >= kShortestOther && words.size() <= kLongestOther && std::ranges::none_of(words, isClauseEnd);
    if (!isParted || !isLine)
        return std::nullopt;
    const auto labelSize = paragraph.label.size();
    return Heading{number->section,      0, std::max(text.byteEnd(text.size()), labelSize) - labelSize, HeadingWording::Other, HeadingNumber::Section,
                   number->section};
}

std::optional<Heading> HeadingIndex::headingAt(const CompactText& text, std::size_t begin) const
{
    for (std::size_t stray = 0; stray <= kLongestStray && begin + stray < text.size(); ++stray)
    {
        const auto first = text.text()[begin];
        const bool isStrayLetter = stray == 0 || (first < 0x80 && isWordCharacter(first));
        if (const auto number = isStrayLetter ? numberAt(text.text(), begin + stray) : std::nullopt)
            if (auto heading = numberedHeading(text, begin, *number))
                return heading;
    }
    if (!text.isLineStart(begin))
        return std::nullopt;
    const auto lineEnd = text.lineEnd(begin);
    const auto match = wordingAt(text.text(), begin);
    if (!match || match->wording->kind != HeadingWording::Form || hasWords(text.text().substr(match->end, lineEnd - match->end)))
        return std::nullopt;
    return Heading{match->wording->section, text.byteOffset(begin), text.byteEnd(match->end),
                   match->wording->kind,    HeadingNumber::None,    nullptr};
}

/// The form's heading may have lost its number or bear a wrong one; other wordings, and numbers of another kind, need
/// the right one.
bool HeadingIndex::isHeading(const HeadingWords::Wording& wording, const Number& number)
{
    const bool isRight = number.section == wording.section;
    return isRight || (number.kind != HeadingNumber::Subordinate && wording.kind == HeadingWording::Form);
}

/// Before other text in the same line, only words that the form knows are a heading, and only with their own number.
std::optional<Heading> HeadingIndex::numberedHeading(const CompactText& text, std::size_t begin, const Number& number) const
{
    const auto lineEnd = text.lineEnd(begin);
    const auto line = text.text().substr(number.end, lineEnd - number.end);
    const auto found = [&](const HeadingWords::Wording& wording, std::size_t end)
    { return Heading{wording.section, text.byteOffset(begin), text.byteEnd(end), wording.kind, number.kind, number.section}; };
    const auto match = wordingAt(text.text(), number.end);
    if (match && !hasWords(text.text().substr(match->end, lineEnd - match->end)))
        return isHeading(*match->wording, number) ? std::optional(found(*match->wording, match->end)) : std::nullopt;
    if (number.kind == HeadingNumber::Subordinate)
        return std::nullopt;
    const bool isParted =
        match && (!isWordCharacter(text.text()[match->end]) || text.isApart(match->end) || line.size() > kLongestHeading);
    if (isParted && match->wording->section == number.section)
        return found(*match->wording, match->end);
    const auto* near = line.size() <= kLongestHeading ? nearest(lettersOf(line), *number.section) : nullptr;
    if (!near)
        return std::nullopt;
    auto heading = found(*near, lineEnd);
    heading.wording = HeadingWording::Nearest;
    return heading;
}

std::optional<HeadingIndex::Number> HeadingIndex::numberAt(std::u32string_view text, std::size_t begin) const
{
    const auto rest = text.substr(begin);
    if (rest.empty() || words_.firsts.find(rest.front()) == std::u32string::npos)
        return std::nullopt;
    for (const auto& [number, section] : words_.sectionNumbers)
        if (rest.starts_with(number))
            return Number{begin + number.size(), HeadingNumber::Section, section};
    for (const auto& [number, section] : words_.subordinateNumbers)
        if (rest.starts_with(number))
            return Number{begin + number.size(), HeadingNumber::Subordinate, section};
    return std::nullopt;
}

/// The longest known wording that begins here; punctuation does not count.
std::optional<HeadingIndex::Match> HeadingIndex::wordingAt(std::u32string_view text, std::size_t begin) const
{
    for (const auto& wording : words_.wordings)
    {
        auto position = begin;
        std::size_t matched = 0;
        while (matched < wording.key.size() && position < text.size() &&
               (text[position] == wording.key[matched] || !isWordCharacter(text[position])))
            matched += text[position++] == wording.key[matched] ? 1 : 0;
        if (matched == wording.key.size())
            return Match{&wording, position};
    }
    return std::nullopt;
}

const HeadingWords::Wording* HeadingIndex::nearest(std::u32string_view words, const Section& numberedAs) const
{
    const HeadingWords::Wording* best = nullptr;
    auto least = words.size() + 1;
    bool isTie = false;
    for (const auto& wording : words_.wordings)
    {
        const bool isNumberedSo = wording.section == &numberedAs;
        const bool isKnown = isNumberedSo || wording.kind == HeadingWording::Form;
        const auto most = std::min(least, mostEdits(wording.key.size(), isNumberedSo));
        if (!isKnown || difference(words.size(), wording.key.size()) > most)
            continue;
        const auto distance = editDistance(words, wording.key);
        if (distance > most)
            continue;
        isTie = distance == least && best && best->section != wording.section;
        best = &wording;
        least = distance;
    }
    return isTie ? nullptr : best;
}
}
