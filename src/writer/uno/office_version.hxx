// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// The office's name and version as its own About shows them, "LibreOffice 7.4.7.2". Throws UNO exceptions.
[[nodiscard]] std::string officeVersion(const css::uno::Reference<css::uno::XComponentContext>& context);
}
