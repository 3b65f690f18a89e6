// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// The protocol handler of "vnd.org.gouji:*": gives the frame's dispatch object for the path of every command, and null
/// for any other. The caller owns the reference that is returned.
[[nodiscard]] css::uno::XInterface* createCommandHandler(css::uno::XComponentContext* context);
}
