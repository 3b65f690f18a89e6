// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/story/story.hxx"

#include <optional>
#include <string_view>

namespace gouji
{
/// What a style or a piece of text says of how text is shown, as far as it says it.
struct TextLooks
{
    std::optional<bool> isHidden;
    std::optional<int> escapement; ///< above 0 raised, below lowered

    /// What is not said here, from others.
    [[nodiscard]] TextLooks over(const TextLooks& others) const;
};

/// Adds text to a paragraph as it is shown: hidden text is noted and left out, raised and lowered digits become such
/// characters (base/text).
void addShown(std::string_view text, const TextLooks& looks, StoryParagraph& paragraph);
}
