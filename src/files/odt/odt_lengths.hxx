// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <string_view>

namespace gouji
{
/// The sign of a style:text-position ("super 58%", "-33% 58%", "0% 100%"): above 0 raised, below lowered.
[[nodiscard]] int escapementOf(std::string_view textPosition);

/// The width that <style:table-column-properties> say: relative ("1234*") before absolute ("2.5cm", in hundredths of a
/// millimetre); 0 if they say none.
[[nodiscard]] int columnWidthOf(const pugi::xml_node& properties);
}
