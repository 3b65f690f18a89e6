// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// A rectangle in pixels; x and y count from the upper left corner of the window that shows the document. Covers [x, x
/// + width) × [y, y + height).
struct PixelArea
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] int right() const { return x + width; }
    [[nodiscard]] int bottom() const { return y + height; }
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }

    friend bool operator==(const PixelArea&, const PixelArea&) = default;
};
}
