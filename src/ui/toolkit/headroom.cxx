// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/headroom.hxx"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr sal_Unicode kLetter = 0x56FD; ///< as wide as every Chinese letter: the size of the font
constexpr sal_Int32 kAboveBaseline = 88; ///< percent of a Chinese letter
}

sal_Int32 headroomOf(const css::uno::Reference<css::awt::XControl>& control)
{
    const css::uno::Reference<css::awt::XDevice> device(control->getPeer(), css::uno::UNO_QUERY_THROW);
    const auto font = device->getFont(css::awt::FontDescriptor());
    const sal_Int32 rises = (font->getStringWidth(OUString(kLetter)) * kAboveBaseline + 99) / 100;
    return std::max<sal_Int32>(rises - font->getFontMetric().Ascent, 0);
}
}
