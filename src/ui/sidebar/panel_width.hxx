// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/delayed_call.hxx"
#include "ui/window/report_deck.hxx"

#include <chrono>
#include <functional>
#include <utility>

namespace gouji
{
/// How wide the sidebar must be for the panel, in pixels. The office keeps no width from window to window, but opens
/// each at the least one; so that is wide enough for the two lines of an entry until the panel has stood so for a
/// moment: while the sidebar opens it passes through other widths. From then on the user may make the panel as narrow
/// as can be read.
class PanelWidth
{
public:
    explicit PanelWidth(const css::uno::Reference<css::uno::XComponentContext>& context) : settled_(context, [this] { settle(); }) {}

    /// When the panel may be narrower than before: the sidebar asks again only when it lays out its deck.
    void onNarrower(std::function<void()> handler) { narrower_ = std::move(handler); }
    [[nodiscard]] int least() const { return least_; }
    /// To be told each width that the panel gets in the sidebar.
    void reached(int width)
    {
        if (least_ == kMinimalPanelWidth)
            return;
        if (width >= least_)
            settled_.restart(std::chrono::milliseconds(kSettling));
        else
            settled_.cancel();
    }

private:
    static constexpr int kFirstWidth = 300;
    static constexpr int kSettling = 1500; ///< ms

    void settle()
    {
        least_ = kMinimalPanelWidth;
        narrower_();
    }

    std::function<void()> narrower_ = [] {};
    int least_ = kFirstWidth;
    DelayedCall settled_;
};
}
