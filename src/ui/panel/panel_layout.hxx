// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/controls.hxx"

#include <com/sun/star/awt/Size.hpp>

namespace gouji
{
/// Places the controls of the panel in its window, from the top: verdict, state, notice, buttons of the whole report, list, sentence, figures,
/// buttons of one finding. Sizes come from the controls themselves, so that fonts and scaling may be any. Texts wrap, buttons that find no room
/// beside each other stand below each other; list and sentence share what is left.
class PanelLayout
{
public:
    explicit PanelLayout(const Controls& controls) : controls_(&controls) {}

    /// Size of the window in pixels.
    void fit(css::awt::Size size) const;

private:
    const Controls* controls_;
};

/// Pixels; narrower, nothing can be read.
constexpr int kMinimalPanelWidth = 200;
constexpr int kMinimalPanelHeight = 260;
}
