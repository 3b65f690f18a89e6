// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji
{
/// Whether a reason says anything: at least four letters, digits or ideographs, and more than words of mere assurance. "核实无误" and
/// "Checked, all OK." are not substantial, "并入两家单位" is.
[[nodiscard]] bool isSubstantial(std::string_view utf8);
}
