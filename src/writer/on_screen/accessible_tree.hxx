// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "light/pixel_area.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace gouji
{
/// What Writer tells assistive technology of what it shows: the one source of places on the screen that extensions
/// have. Objects are for the moment: ask, and let go, so that Writer has none to keep up to date. Functions throw UNO
/// exceptions.
using AccessibleContext = css::uno::Reference<css::accessibility::XAccessibleContext>;

/// Null if the object is none that can be asked (control peers of LibreOffice 26.8).
[[nodiscard]] AccessibleContext accessibleOf(const css::uno::Reference<css::uno::XInterface>& object);

/// The same of a window within which the office shows something. From LibreOffice 26.8 on windows cannot be asked; a
/// control that is put into one for the moment, and never seen, knows what it is in. Null if that does not tell either.
[[nodiscard]] AccessibleContext accessibleOfWindow(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::awt::XWindow>& window);

/// Those in sight.
[[nodiscard]] std::vector<AccessibleContext> childrenOf(const AccessibleContext& parent);

/// The part in sight, from the upper left corner of its parent; empty if nothing of it is.
[[nodiscard]] PixelArea areaOf(const AccessibleContext& object);
}
