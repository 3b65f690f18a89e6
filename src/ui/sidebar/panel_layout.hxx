// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/controls.hxx"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/Size.hpp>

namespace gouji
{
/// Places the controls of the panel in its window, from the top: verdict, state or notice, buttons of the whole report,
/// list, sentence, figures, buttons of one finding. Sizes come from the fonts in use, so that fonts and scaling may be
/// any. No button and no list has its size or place from the finding that is selected: without figures their room goes to
/// the sentence, and a long one scrolls. A notice stands in the room of the state, as long as it is there.
class PanelLayout
{
public:
    PanelLayout(const css::uno::Reference<css::uno::XComponentContext>& context, const Controls& controls) : context_(context), controls_(&controls) {}

    /// `size` of the window in pixels; the room of the list, which is placed by itself.
    [[nodiscard]] css::awt::Rectangle fit(css::awt::Size size) const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    const Controls* controls_;
};

/// Pixels; lower, nothing can be read.
constexpr int kMinimalPanelHeight = 260;
}
