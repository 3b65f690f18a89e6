// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// A service of the office, made by its name: smaller than the constructors of its type. Throws UNO exceptions, also where it has
/// no such interface.
template <class Interface>
[[nodiscard]] css::uno::Reference<Interface> serviceOfName(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                           const char* name)
{
    return css::uno::Reference<Interface>(
        context->getServiceManager()->createInstanceWithContext(OUString::createFromAscii(name), context),
        css::uno::UNO_QUERY_THROW);
}
}
