// SPDX-License-Identifier: MPL-2.0
#include "writer/on_screen/windows_within.hxx"

#include <com/sun/star/awt/XVclContainer.hpp>

namespace gouji
{
css::uno::Sequence<css::uno::Reference<css::awt::XWindow>> windowsWithin(const css::uno::Reference<css::awt::XWindow>& window)
{
    const css::uno::Reference<css::awt::XVclContainer> container(window, css::uno::UNO_QUERY);
    return container.is() ? container->getWindows() : css::uno::Sequence<css::uno::Reference<css::awt::XWindow>>();
}
}
