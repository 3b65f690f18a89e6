// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::bench
{
/// Works a command that writes and that scripts do not have, without its dialogs: "fix" (the `choice`th of all fixes
/// that are offered, counted round), "fix-safe", "comments", "comments-removed". Gives {""}: it has written;
/// {"nothing"}: there was nothing to write; {code, sentence}: it was refused. Throws IllegalArgumentException for
/// another name.
[[nodiscard]] css::uno::Sequence<OUString> workCommand(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                       const css::uno::Reference<css::lang::XComponent>& document,
                                                       const OUString& name, sal_Int32 choice);
}
