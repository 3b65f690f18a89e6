// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji
{
/// What of a label counts when labels are compared: spaces, line breaks and invisible characters dropped, full-width
/// letters and digits made half-width, punctuation, quotes and brackets dropped, a leading number ("三、", "（一）", "1.",
/// "1、") dropped, and a year in brackets: 本年（2023）制发件数 → 本年制发件数. Other text inside brackets stays: 第二十条第（五）项 → 第二十条第五项.
[[nodiscard]] std::u32string labelKey(std::string_view text);
}
