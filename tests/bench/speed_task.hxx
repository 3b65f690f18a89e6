// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <cstddef>

namespace gouji::bench
{
/// What is measured of a document, round by round.
enum class Speed : std::size_t
{
    Script, ///< the check of the scripting API
    BareReading, ///< every cell and paragraph, by the office's interface, nothing else
    Check, ///< reading and audit, as a window or a script waits for it
    Reading, ///< its parts, one after the other
    Recognition,
    Rules,
    Text, ///< structure, claims and progress
    Count
};

/// Seconds of each of Speed, all rounds of one behind all of the other; at the end the numbers of cells and of body
/// paragraphs.
[[nodiscard]] css::uno::Sequence<double> measureSpeed(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                      const css::uno::Reference<css::lang::XComponent>& document, sal_Int32 rounds);
}
