// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/controls.hxx"

#include <com/sun/star/awt/Size.hpp>

namespace gouji
{
/// Gives the controls of the options page their places in its actual size, by what the font in use needs: in pixels,
/// from the top, one line of the table below the other; the list of rules takes the height that is left. A new control
/// is one more line of that table (options_layout.cxx). Throws UNO exceptions.
void layOutOptions(const Controls& page, css::awt::Size size);
}
