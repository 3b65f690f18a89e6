// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::bench
{
/// Reads a document once and makes `slips` seeded slips of typing in its figures, one at a time. Returns as texts:
/// number of slips, of those flagged, of those that break no rule, then each one missed.
[[nodiscard]] css::uno::Sequence<rtl::OUString> countMutations(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                               const css::uno::Reference<css::lang::XComponent>& document,
                                                               sal_Int32 slips);
}
