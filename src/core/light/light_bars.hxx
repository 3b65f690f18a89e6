// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "light/pixel_area.hxx"

#include <vector>

namespace gouji
{
/// Where the places of a Light are on the screen now; those out of sight are missing. A cell that a page break divides
/// has an area on each page; a passage has one for each of its lines.
struct LitAreas
{
    std::vector<PixelArea> framed;
    std::vector<PixelArea> doubtful;
    std::vector<PixelArea> underlined;

    friend bool operator==(const LitAreas&, const LitAreas&) = default;
};

enum class LightTone
{
    TakesPart,
    Doubtful,
};

/// One straight line of light.
struct LightBar
{
    PixelArea area;
    LightTone tone = LightTone::TakesPart;

    friend bool operator==(const LightBar&, const LightBar&) = default;
};

/// The lines that frame and underline these areas. Cells side by side of the same height, then rows of the same width,
/// share one frame; doubtful cells have their own, and a thicker one. `view`: the window from 0,0; where an area
/// reaches its edge, it goes on outside, and is not closed there. `line`: width of a thin line, in pixels, at least 1.
[[nodiscard]] std::vector<LightBar> barsOf(const LitAreas& areas, const PixelArea& view, int line);
}
