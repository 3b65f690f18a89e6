// SPDX-License-Identifier: MPL-2.0
#include "writer/places/find_passage.hxx"

#include "writer/reading/read_document.hxx"

#include <com/sun/star/text/XText.hpp>

#include <algorithm>
#include <optional>

namespace gouji
{
namespace
{
using css::uno::Reference;
using CursorReference = Reference<css::text::XTextCursor>;

std::size_t distance(std::size_t one, std::size_t other)
{
    return one > other ? one - other : other - one;
}

/// Where the words stand nearest to an offset.
std::optional<std::size_t> nearestOffset(const std::string& text, const Place& place)
{
    std::optional<std::size_t> nearest;
    for (auto found = text.find(place.passage); found != std::string::npos; found = text.find(place.passage, found + 1))
        if (!nearest || distance(found, place.order) < distance(*nearest, place.order))
            nearest = found;
    return nearest;
}

/// A cursor at a byte of a piece's text; a field is passed as a whole.
CursorReference cursorAt(const TextPiece& piece, std::size_t offset, const std::string& text)
{
    const bool isAtEnd = offset >= piece.end;
    const auto cursor = piece.range->getText()->createTextCursorByRange(isAtEnd ? piece.range->getEnd() : piece.range->getStart());
    if (isAtEnd || piece.isField)
        return cursor;
    const auto units = fromUtf8(text.substr(piece.begin, offset - piece.begin)).getLength();
    for (sal_Int32 gone = 0; gone < units;)
    {
        const auto step = static_cast<sal_Int16>(std::min<sal_Int32>(units - gone, SAL_MAX_INT16));
        cursor->goRight(step, false);
        gone += step;
    }
    return cursor;
}
}

CursorReference rangeOf(const LocatedParagraph& paragraph, std::size_t begin, std::size_t end)
{
    const auto first = std::ranges::find_if(paragraph.pieces, [&](const TextPiece& piece) { return begin < piece.end; });
    const auto last = std::find_if(first, paragraph.pieces.end(), [&](const TextPiece& piece) { return end <= piece.end; });
    if (first == paragraph.pieces.end() || last == paragraph.pieces.end())
        return {};
    const auto cursor = cursorAt(*first, begin, paragraph.text);
    cursor->gotoRange(cursorAt(*last, end, paragraph.text)->getStart(), true);
    return cursor;
}

CursorReference findPassage(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    return findWithin(document, place, place);
}

CursorReference findWithin(const Reference<css::text::XTextDocument>& document, const Place& passage, const Place& part)
{
    auto paragraphs = locateParagraphs(document);
    std::ranges::stable_sort(paragraphs, {},
                             [&](const LocatedParagraph& paragraph) { return distance(paragraph.block, passage.block); });
    for (const auto& paragraph : paragraphs)
        if (const auto offset = nearestOffset(paragraph.text, passage))
        {
            const auto begin = *offset + (part.order - passage.order);
            return rangeOf(paragraph, begin, begin + part.passage.size());
        }
    return {};
}
}
