// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
/// How automatic lists write a number. One value per way that Chinese documents use; the readers map the names of their
/// format to it.
enum class NumberStyle
{
    None,
    Arabic, ///< 1
    ArabicTwoDigits, ///< 01
    ArabicFullWidth, ///< full-width digits
    Circled, ///< 1 to 20 in a circle, beyond that arabic
    Parenthesised, ///< 1 to 20 in brackets as one character
    RomanUpper,
    RomanLower,
    LetterUpper, ///< A … Z, AA, BB
    LetterLower,
    Chinese, ///< one, two, … ten, eleven, in Chinese
    ChineseFormal, ///< the same as banks write it
    ChineseDigits, ///< digit by digit, ten as one and zero
    HeavenlyStem, ///< the ten stems, then arabic
    EarthlyBranch, ///< the twelve branches, then arabic
};

/// A number above 0 as a list writes it; others in arabic digits. UTF-8.
[[nodiscard]] std::string listNumber(int number, NumberStyle style);
}
