// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "limits.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace gouji::bench
{
/// Measures inside a running office: the whole check against the bare reading, and a document with many reports against one.
[[nodiscard]] std::vector<Measurement> measureInOffice(const css::uno::Reference<css::uno::XComponentContext>& context);
}
