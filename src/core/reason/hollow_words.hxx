// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji
{
/// Whether a reason says anything: at least four ideographs or eight letters (a digit counts as a letter), three
/// different letters or ideographs among them, and more than words of mere assurance. "核实无误", "Checked, all OK." and
/// "2024" are not substantial, "并入两家单位" is.
[[nodiscard]] bool isSubstantial(std::string_view utf8);
}
