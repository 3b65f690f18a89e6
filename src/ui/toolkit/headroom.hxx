// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XControl.hpp>

namespace gouji
{
/// How many pixels of Chinese letters stand above the top of a line in this control, which must have a window. The toolkit makes lines as high as the
/// letters of the font that the user's desktop names, and cuts off what rises above them when it takes Chinese from another font. 0 with most fonts
/// (DejaVu, Liberation, Noto), 3 of 13 with Nimbus Sans. Words that have this room above and below, and stand in the middle, are whole.
[[nodiscard]] sal_Int32 headroomOf(const css::uno::Reference<css::awt::XControl>& control);

/// Where letters would be cut, the words of labels, buttons and boxes of a dialog or page stand in the middle of their room.
void keepWordsWhole(const css::uno::Reference<css::uno::XInterface>& window);
}
