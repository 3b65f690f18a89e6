// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/screen.hxx"

#include <optional>
#include <string>

namespace gouji::test
{
/// The smallest area of the screen that holds every pixel of exactly that colour, "#E5481F"; nothing if there is none.
[[nodiscard]] std::optional<WindowArea> colouredArea(const std::string& colour);

/// Its middle.
[[nodiscard]] Point middleOf(const WindowArea& area);
}
