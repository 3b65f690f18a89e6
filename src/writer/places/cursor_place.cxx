// SPDX-License-Identifier: MPL-2.0
#include "writer/places/cursor_place.hxx"

#include "writer/places/cell_at_cursor.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::text::XTextRange;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

std::optional<Place> placeOf(const CellAddress& address, const Document& content)
{
    for (std::size_t block = 0; block < content.blocks.size(); ++block)
    {
        const auto* table = std::get_if<Table>(&content.blocks[block]);
        if (!table || table->name != address.table)
            continue;
        const auto cell = std::ranges::find(table->cells, address.cell, &Cell::name);
        const auto order = cell == table->cells.end() ? 0 : static_cast<std::size_t>(cell - table->cells.begin());
        return Place{address.table, address.cell, block, order};
    }
    return std::nullopt;
}

/// Finds a point of the body among its paragraphs.
class BodyPoint
{
public:
    BodyPoint(const Reference<css::text::XText>& body, const Reference<XTextRange>& point) : body_(body), order_(body, UNO_QUERY_THROW), point_(point) {}

    [[nodiscard]] std::optional<Place> placeIn(const std::vector<LocatedParagraph>& paragraphs) const
    {
        const LocatedParagraph* around = nullptr;
        for (const auto& paragraph : paragraphs)
            if (const Reference<XTextRange> range(paragraph.paragraph, UNO_QUERY_THROW); range->getText() == body_ && isReached(range))
                around = &paragraph;
        return around ? std::optional(Place{{}, {}, around->block, offsetIn(around->pieces)}) : std::nullopt;
    }

private:
    [[nodiscard]] bool isReached(const Reference<XTextRange>& range) const { return order_->compareRegionStarts(range, point_) >= 0; }

    [[nodiscard]] std::size_t offsetIn(const std::vector<TextPiece>& pieces) const
    {
        const TextPiece* around = nullptr;
        for (const auto& piece : pieces)
            if (isReached(piece.range))
                around = &piece;
        if (!around)
            return 0;
        const auto before = point_->getText()->createTextCursorByRange(around->range->getStart());
        before->gotoRange(point_, true);
        return std::min(around->begin + toUtf8(before->getString()).size(), around->end);
    }

    Reference<css::text::XText> body_;
    Reference<css::text::XTextRangeCompare> order_;
    Reference<XTextRange> point_;
};

Result<std::optional<Place>> placeInBody(const Reference<css::text::XTextDocument>& document)
{
    const auto view = viewCursor(document);
    const auto body = document->getText();
    if (!view.is() || view->getText() != body)
        return std::nullopt;
    return BodyPoint(body, view->getStart()).placeIn(locateParagraphs(document));
}
}

Result<std::optional<Place>> placeAtCursor(const Reference<css::text::XTextDocument>& document)
{
    BOOST_OUTCOME_TRY(cell, cellAtCursor(document));
    if (!cell)
        return guarded("operation.read-cursor", "", [&] { return placeInBody(document); });
    BOOST_OUTCOME_TRY(content, readDocument(document));
    return placeOf(*cell, content);
}
}
