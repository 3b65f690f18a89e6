// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/story/list_number.hxx"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace gouji
{
/// Levels of a list that files count: nine in .docx, ten in OpenDocument.
inline constexpr std::size_t kListLevels = 10;

/// How one level of an automatic list is labelled.
struct ListLevel
{
    NumberStyle style = NumberStyle::Arabic;
    std::string text = {}; ///< UTF-8, "（%1）": %1 … %9 stand for the numbers of the levels, %0 for the tenth
    int start = 1;
    bool isArabic = false; ///< all numbers of the label are in arabic digits
};

/// Numbers of a list's levels at one paragraph; none where a level has not begun.
using ListNumbers = std::array<std::optional<int>, kListLevels>;

/// The label of a level; `levelAt` gives the levels whose numbers it names.
[[nodiscard]] std::string listLabel(const ListLevel& level, const ListNumbers& numbers, const std::function<const ListLevel&(std::size_t)>& levelAt);
}
