// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace gouji
{
/// What would be lost with a paragraph that is removed, or keeps it from being removed.
enum class ParagraphBurden
{
    None, ///< visible text and nothing else
    PendingChange, ///< tracked changes begin or end in it
    Content, ///< hidden text, a note, comment, field, picture or frame
};

/// Looks at a paragraph's portions and at what is anchored to it. Throws UNO exceptions.
[[nodiscard]] ParagraphBurden burdenOf(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph);
}
