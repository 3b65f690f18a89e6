// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "door/constructors.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// What a box says where the extension's library cannot be loaded: what happened, which file was tried, why it was
/// refused, and what helps.
struct ClosedWords
{
    OUString title;
    OUString text;
};

/// In the office's language. Throws UNO exceptions.
[[nodiscard]] ClosedWords closedWords(const css::uno::Reference<css::uno::XComponentContext>& context, const Refusal& refusal);
}
