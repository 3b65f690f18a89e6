// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XWindow.hpp>

namespace gouji
{
/// The windows directly within another, hidden ones too; none if it cannot hold any. Throws UNO exceptions.
[[nodiscard]] css::uno::Sequence<css::uno::Reference<css::awt::XWindow>> windowsWithin(const css::uno::Reference<css::awt::XWindow>& window);
}
