// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

namespace gouji
{
/// The branch of an <mc:AlternateContent> that is shown: the first choice whose namespaces are known here, else the
/// fallback; null if there is neither.
[[nodiscard]] pugi::xml_node shownBranch(const pugi::xml_node& alternateContent);
}
