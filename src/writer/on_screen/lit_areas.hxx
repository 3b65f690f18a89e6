// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "light/light.hxx"
#include "light/light_bars.hxx"

#include "writer/on_screen/document_view.hxx"
#include "writer/on_screen/passage_in_paragraph.hxx"

#include <optional>

namespace gouji
{
/// Where the cells of a light and the words that it underlines can be seen now, in pixels of the view's window. Cells
/// are known by the names of their table and box, which Writer tells; tables in frames and in cells are found too.
/// Cost: one look at each object in sight, a few milliseconds for a screen full of cells. Throws UNO exceptions.
[[nodiscard]] LitAreas litAreas(const DocumentView& view, const Light& light, const std::optional<PassageInParagraph>& passage);
}
