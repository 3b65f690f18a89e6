// SPDX-License-Identifier: MPL-2.0
#include "writer/on_screen/passage_in_paragraph.hxx"

#include "writer/places/find_passage.hxx"

#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr sal_Int32 kContext = 8; // as many characters around the words tell them from the same words elsewhere, "3" from a cell's

/// Where a text stands in another; none if it is too short to be told from others there.
std::optional<sal_Int32> placeOf(const OUString& part, const OUString& whole)
{
    const auto at = part.getLength() < kContext ? -1 : whole.indexOf(part);
    return at < 0 ? std::nullopt : std::optional(at);
}
}

std::optional<PassageInParagraph> passageInParagraph(const Reference<css::text::XTextDocument>& document, const Place& passage,
                                                     const std::optional<Place>& part)
{
    const auto words = findWithin(document, passage, part.value_or(passage));
    if (!words.is())
        return std::nullopt;
    const auto cursor = words->getText()->createTextCursorByRange(words->getStart());
    const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
    paragraph->gotoStartOfParagraph(true);
    const sal_Int32 begin = cursor->getString().getLength();
    cursor->collapseToStart();
    paragraph->gotoEndOfParagraph(true);
    return PassageInParagraph{cursor->getString(), begin, begin + words->getString().getLength()};
}

PassageInParagraph passageShownIn(const OUString& shown, const PassageInParagraph& passage)
{
    const auto clipped = [&](sal_Int32 begin, sal_Int32 end) -> PassageInParagraph
    { return {shown, std::clamp<sal_Int32>(begin, 0, shown.getLength()), std::clamp<sal_Int32>(end, 0, shown.getLength())}; };
    if (shown == passage.paragraph)
        return clipped(passage.begin, passage.end);
    if (const auto at = placeOf(passage.paragraph, shown))
        return clipped(*at + passage.begin, *at + passage.end);
    if (const auto at = placeOf(shown, passage.paragraph))
        return clipped(passage.begin - *at, passage.end - *at);
    const auto from = std::max<sal_Int32>(passage.begin - kContext, 0);
    const auto to = std::min(std::max(passage.end, from + kContext), passage.paragraph.getLength());
    const auto at = placeOf(passage.paragraph.copy(from, to - from), shown);
    return at ? clipped(*at + passage.begin - from, *at + passage.end - from) : clipped(0, 0);
}

std::vector<PixelArea> linesOf(const AccessibleContext& paragraph, const PassageInParagraph& passage)
{
    const Reference<css::accessibility::XAccessibleText> text(paragraph, UNO_QUERY);
    if (!text.is())
        return {};
    const auto words = passageShownIn(text->getText(), passage);
    std::vector<PixelArea> lines;
    for (auto index = words.begin; index < words.end; ++index)
    {
        const auto area = text->getCharacterBounds(index);
        if (!lines.empty() && lines.back().y == area.Y && area.X >= lines.back().x)
            lines.back().width = area.X + area.Width - lines.back().x;
        else
            lines.push_back({area.X, area.Y, area.Width, area.Height});
    }
    return lines;
}
}
