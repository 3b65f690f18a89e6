// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace gouji
{
/// Runs the work on the office's main thread, soon, after the caller has returned: from a menu, after the menu has
/// closed.
void onMainThread(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> work);
}
