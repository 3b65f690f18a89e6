// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// How a report is looked at.
enum class Judgement
{
    AsFiled, ///< what is there counts: a blank is told, and a sum that it breaks is an error
    /// A report that is being filled in: what a blank may still mend is not wrong yet, and blanks are progress, not
    /// warnings.
    WhileTyping,
    /// The same of a report whose template was filled with 0: each may be a figure that is not typed yet, a blank.
    WhileTypingOverZeros,
};

[[nodiscard]] constexpr bool isTyping(Judgement judgement) { return judgement != Judgement::AsFiled; }
}
