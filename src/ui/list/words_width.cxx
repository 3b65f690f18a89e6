// SPDX-License-Identifier: MPL-2.0
#include "ui/list/words_width.hxx"

#include "view/fitted_words.hxx"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>

namespace gouji
{
std::string fitInto(const css::uno::Reference<css::awt::XControl>& control, const std::string& words, int width)
{
    // A description that says nothing is that of the font in use.
    const auto font = css::uno::Reference<css::awt::XDevice>(control->getPeer(), css::uno::UNO_QUERY_THROW)->getFont(css::awt::FontDescriptor());
    return fittedWords(words, width, [&](const std::string& part) { return static_cast<int>(font->getStringWidth(fromUtf8(part))); });
}
}
