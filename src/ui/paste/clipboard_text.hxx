// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// The plain text of the system's clipboard, which Calc, Excel and WPS offer beside their own formats; empty if it
/// holds none. Main thread only. Throws UNO exceptions.
[[nodiscard]] std::string clipboardText(const css::uno::Reference<css::uno::XComponentContext>& context);
}
