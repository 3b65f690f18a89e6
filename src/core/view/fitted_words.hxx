// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <string>

namespace gouji
{
/// Words in a line of a width; longer ones have "…" where they are cut. Behind it stands what follows the last " · ",
/// since that tells a cell from its neighbours, unless it leaves too little room. `widthOf` gives the width of UTF-8
/// words, in the unit of `width`.
[[nodiscard]] std::string fittedWords(const std::string& words, int width, const std::function<int(const std::string&)>& widthOf);
}
