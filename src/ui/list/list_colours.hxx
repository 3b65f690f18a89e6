// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XControl.hpp>

namespace gouji
{
/// Colours of a list, 0xRRGGBB: those that the desktop gives to fields and to what is selected, light, dark or of high
/// contrast.
struct ListColours
{
    sal_Int32 background = 0;
    sal_Int32 text = 0;
    sal_Int32 selection = 0;
    sal_Int32 selectedText = 0;

    friend bool operator==(const ListColours&, const ListColours&) = default;
};

/// As they are now, where that control stands. Throws UNO exceptions.
[[nodiscard]] ListColours listColoursOf(const css::uno::Reference<css::awt::XControl>& control);
}
