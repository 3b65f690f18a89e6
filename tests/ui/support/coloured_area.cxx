// SPDX-License-Identifier: MPL-2.0
#include "support/coloured_area.hxx"

#include "support/child_process.hxx"

#include <cstdio>
#include <filesystem>

namespace gouji::test
{
std::optional<WindowArea> colouredArea(const std::string& colour)
{
    const auto picture = takeScreenshot("coloured-area");
    const auto size = runProgram({"convert", picture, "-fill", "black", "+opaque", colour, "-format", "%[fx:maxima>0] %@", "info:"});
    std::filesystem::remove(picture);
    WindowArea area{.id = {}, .position = {}};
    int isThere = 0;
    const char* format = "%d %dx%d+%d+%d";
    if (std::sscanf(size.output.c_str(), format, &isThere, &area.width, &area.height, &area.position.x, &area.position.y) != 5 || isThere == 0)
        return std::nullopt;
    return area;
}

Point middleOf(const WindowArea& area)
{
    return {area.position.x + area.width / 2, area.position.y + area.height / 2};
}
}
