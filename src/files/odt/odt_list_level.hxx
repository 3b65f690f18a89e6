// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/story/list_level.hxx"

#include <pugixml.hpp>

namespace gouji
{
/// What a <text:list-level-style-number>, -bullet or <text:outline-level-style> says.
[[nodiscard]] ListLevel listLevelOf(const pugi::xml_node& level);
}
