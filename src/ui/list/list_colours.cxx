// SPDX-License-Identifier: MPL-2.0
#include "ui/list/list_colours.hxx"

#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>

namespace gouji
{
ListColours listColoursOf(const css::uno::Reference<css::awt::XControl>& control)
{
    const css::uno::Reference<css::awt::XStyleSettingsSupplier> supplier(control->getPeer(), css::uno::UNO_QUERY_THROW);
    const auto style = supplier->getStyleSettings();
    return {.background = style->getFieldColor(),
            .text = style->getFieldTextColor(),
            .selection = style->getHighlightColor(),
            .selectedText = style->getHighlightTextColor()};
}
}
