// SPDX-License-Identifier: MPL-2.0
#include "files/docx/drawing.hxx"

#include "files/docx/alternate_content.hxx"

#include <algorithm>
#include <array>
#include <string_view>

namespace gouji
{
namespace
{
constexpr std::array<std::string_view, 5> kPictures{"a:blip", "c:chart", "o:OLEObject", "pic:pic", "v:imagedata"};

void read(const pugi::xml_node& node, Drawing& drawing)
{
    const std::string_view name = node.name();
    if (name == "w:txbxContent")
    {
        drawing.boxes.push_back({{}, node});
        return;
    }
    drawing.hasPicture |= std::ranges::find(kPictures, name) != kPictures.end();
    if (name == "mc:AlternateContent")
    {
        read(shownBranch(node), drawing);
        return;
    }
    for (const auto child : node.children())
        read(child, drawing);
}

std::string nameOf(const pugi::xml_node& drawing)
{
    const auto shown = drawing.find_child([](const pugi::xml_node& child) { return child.child("wp:docPr"); });
    return shown ? shown.child("wp:docPr").attribute("name").value() : drawing.child("v:shape").attribute("id").value();
}
}

Drawing readDrawing(const pugi::xml_node& drawing)
{
    Drawing result;
    read(drawing, result);
    const auto name = nameOf(drawing);
    for (auto& box : result.boxes)
        box.name = name;
    return result;
}
}
