// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/headroom.hxx"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/style/VerticalAlignment.hpp>

#include <algorithm>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr sal_Unicode kLetter = 0x56FD; ///< as wide as every Chinese letter: the size of the font
constexpr sal_Int32 kAboveBaseline = 88; ///< percent of a Chinese letter
const OUString kAlignment = "VerticalAlign";
}

sal_Int32 headroomOf(const Reference<css::awt::XControl>& control)
{
    const Reference<css::awt::XDevice> device(control->getPeer(), UNO_QUERY_THROW);
    const auto font = device->getFont(css::awt::FontDescriptor());
    const sal_Int32 rises = (font->getStringWidth(OUString(kLetter)) * kAboveBaseline + 99) / 100;
    return std::max<sal_Int32>(rises - font->getFontMetric().Ascent, 0);
}

void keepWordsWhole(const Reference<css::uno::XInterface>& window)
{
    for (const auto& control : Reference<css::awt::XControlContainer>(window, UNO_QUERY_THROW)->getControls())
    {
        const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
        if (model->getPropertySetInfo()->hasPropertyByName(kAlignment) && headroomOf(control) > 0)
            model->setPropertyValue(kAlignment, css::uno::Any(css::style::VerticalAlignment_MIDDLE));
    }
}
}
