// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// A text box within a drawing.
struct TextBox
{
    std::string name; ///< of the drawing
    pugi::xml_node content; ///< its <w:txbxContent>
};

/// What a <w:drawing>, <w:pict> or <w:object> shows.
struct Drawing
{
    std::vector<TextBox> boxes; ///< in the order of the file
    bool hasPicture = false; ///< a picture, a chart, an embedded object: nothing that can be read
};

[[nodiscard]] Drawing readDrawing(const pugi::xml_node& drawing);
}
