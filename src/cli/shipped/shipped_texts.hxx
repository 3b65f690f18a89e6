// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace gouji
{
struct ShippedForm
{
    std::string_view name; ///< of its file, for errors
    std::string_view text;
};

extern const std::span<const ShippedForm> kShippedForms;
extern const std::string_view kShippedChinese; ///< the catalogue, with the words of commands
extern const std::string_view kShippedEnglish;
}
