// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XControl.hpp>

#include <string>

namespace gouji
{
/// The words as they fit into a line of a control, in the font that it has now: see fittedWords. Pixels. Throws UNO
/// exceptions.
[[nodiscard]] std::string fitInto(const css::uno::Reference<css::awt::XControl>& control, const std::string& words, int width);
}
