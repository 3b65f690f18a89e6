// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"
#include "light/pixel_area.hxx"

#include "writer/on_screen/accessible_tree.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <vector>

namespace gouji
{
/// Words within the text of their paragraph: [begin, end) in UTF-16 units.
struct PassageInParagraph
{
    OUString paragraph;
    sal_Int32 begin = 0;
    sal_Int32 end = 0;
};

/// Where the words of a passage stand, or of the part of it that is given; nothing if they are gone. Reads the whole
/// document. Throws UNO exceptions.
[[nodiscard]] std::optional<PassageInParagraph> passageInParagraph(const css::uno::Reference<css::text::XTextDocument>& document, const Place& passage,
                                                                   const std::optional<Place>& part);

/// What of the words a text on the screen holds: the paragraph itself, one page's part of it, or the paragraph with a
/// number or a field that Writer shows in it. Empty (begin = end) if it holds none. Paragraphs of the same words are
/// not told apart.
[[nodiscard]] PassageInParagraph passageShownIn(const OUString& shown, const PassageInParagraph& passage);

/// The areas of those words in a paragraph on the screen, line by line, from the upper left corner of the paragraph.
/// Throws UNO exceptions.
[[nodiscard]] std::vector<PixelArea> linesOf(const AccessibleContext& paragraph, const PassageInParagraph& passage);
}
