// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "light/pixel_area.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/accessibility/XAccessibleContext.hpp>

#include <vector>

namespace gouji
{
/// What Writer tells assistive technology of what it shows: the one source of places on the screen that extensions have. Objects are for the
/// moment: ask, and let go, so that Writer has none to keep up to date. Functions throw UNO exceptions.
using AccessibleContext = css::uno::Reference<css::accessibility::XAccessibleContext>;

/// Null if the object is none that can be asked (control peers of LibreOffice 26.8).
[[nodiscard]] AccessibleContext accessibleOf(const css::uno::Reference<css::uno::XInterface>& object);

/// Those in sight.
[[nodiscard]] std::vector<AccessibleContext> childrenOf(const AccessibleContext& parent);

/// The part in sight, from the upper left corner of its parent; empty if nothing of it is.
[[nodiscard]] PixelArea areaOf(const AccessibleContext& object);
}
