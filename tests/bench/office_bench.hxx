// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "limits.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace gouji::bench
{
/// Measures inside a running office: the check of the tables against the bare reading, the check of tables and prose
/// against that of the tables alone, the whole check against the bare reading, also of every sample report that is
/// there, and a document with many reports against one.
[[nodiscard]] std::vector<Measurement> measureInOffice(const css::uno::Reference<css::uno::XComponentContext>& context);

/// For every sample report that is there: how many of 300 seeded slips of typing go unseen though they break a rule.
[[nodiscard]] std::vector<Measurement> countMissedSlips(const css::uno::Reference<css::uno::XComponentContext>& context);
}
