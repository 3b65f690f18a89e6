// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/wrapped_words.hxx"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/i18n/BreakIterator.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const OUString kLineEnd = "\n";
constexpr int kSpare = 2; ///< pixels by which the toolkit may measure a line wider

OUString wordsProperty(const Reference<css::beans::XPropertySet>& model)
{
    return model->getPropertySetInfo()->hasPropertyByName("Text") ? OUString("Text") : OUString("Label");
}

/// Lines by the rules of Unicode (UAX 14), which the office's break iterator has for every language but those that
/// break anywhere.
class Wrapper
{
public:
    Wrapper(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XControl>& control, int width)
        : breaks_(css::i18n::BreakIterator::create(context)),
          font_(Reference<css::awt::XDevice>(control->getPeer(), UNO_QUERY_THROW)->getFont(css::awt::FontDescriptor())), width_(width - kSpare)
    {
    }

    [[nodiscard]] OUString wrapped(const OUString& words) const
    {
        OUString lines;
        for (sal_Int32 index = 0; index >= 0;)
        {
            if (index > 0)
                lines += kLineEnd;
            lines += paragraph(words.getToken(0, u'\n', index));
        }
        return lines;
    }

private:
    [[nodiscard]] OUString paragraph(OUString rest) const
    {
        OUString lines;
        for (auto end = lineEnd(rest); end < rest.getLength(); end = lineEnd(rest))
        {
            lines += rest.copy(0, end) + kLineEnd;
            rest = rest.copy(end);
        }
        return lines + rest;
    }

    [[nodiscard]] sal_Int32 lineEnd(const OUString& rest) const
    {
        const auto most = mostThatFits(rest);
        if (most == rest.getLength())
            return most;
        const auto found = breaks_->getLineBreak(rest, most, {"en", "US", ""}, 0, {}, {}).breakIndex;
        return found > 0 && found <= most ? found : std::max<sal_Int32>(most, 1);
    }

    [[nodiscard]] sal_Int32 mostThatFits(const OUString& rest) const
    {
        sal_Int32 fits = 0;
        sal_Int32 tooMany = rest.getLength() + 1;
        while (tooMany - fits > 1)
        {
            const auto middle = fits + (tooMany - fits) / 2;
            (font_->getStringWidth(rest.copy(0, middle)) <= width_ ? fits : tooMany) = middle;
        }
        return fits;
    }

    Reference<css::i18n::XBreakIterator> breaks_;
    Reference<css::awt::XFont> font_;
    int width_;
};
}

void sayIn(const Controls& controls, const char* id, const std::string& words)
{
    const auto model = controls.model(id);
    const Any said(fromUtf8(words));
    if (model->getPropertyValue("Tag") == said)
        return;
    model->setPropertyValue("Tag", said);
    model->setPropertyValue(wordsProperty(model), said);
}

void wrapIn(const Reference<css::uno::XComponentContext>& context, const Controls& controls, const char* id, int width)
{
    const auto model = controls.model(id);
    OUString said;
    model->getPropertyValue("Tag") >>= said;
    const Any wrapped(Wrapper(context, controls.control(id), width).wrapped(said));
    const auto property = wordsProperty(model);
    if (model->getPropertyValue(property) != wrapped)
        model->setPropertyValue(property, wrapped);
}
}
