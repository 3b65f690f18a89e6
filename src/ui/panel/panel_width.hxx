// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/panel/panel_layout.hxx"

namespace gouji
{
/// How wide the sidebar must be for the panel, in pixels. The office keeps no width from window to window, but opens each at the least one; so that is
/// wide enough for the two lines of an entry until it has been reached. From then on the user may make the panel as narrow as can be read.
class PanelWidth
{
public:
    [[nodiscard]] int least() const { return least_; }
    /// To be told each width that the panel gets in the sidebar.
    void reached(int width) { least_ = width < least_ ? least_ : kMinimalPanelWidth; }

private:
    static constexpr int kFirstWidth = 300;

    int least_ = kFirstWidth;
};
}
