// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "light/light.hxx"
#include "ui/toolkit/delayed_call.hxx"
#include "ui/window/bar_windows.hxx"

#include "writer/on_screen/passage_in_paragraph.hxx"

#include <atomic>
#include <optional>

namespace gouji
{
class FrameSession;

/// Lights the places of the finding that is selected, in one window of a document, and follows them when the view is
/// scrolled, zoomed or laid out anew. Goes out with the selection, while the panel is not shown, while the document is
/// saved, exported or printed, and in views that are not the ordinary one. The document holds nothing of it. Where the
/// office does not tell the places, nothing is lit.
///
/// Writer tells an extension neither that it was scrolled nor that it painted (its window keeps paint events to
/// itself), so the view is looked at several times a second while something is lit, and never otherwise.
class FindingLight
{
public:
    explicit FindingLight(FrameSession& session);
    FindingLight(const FindingLight&) = delete;
    FindingLight& operator=(const FindingLight&) = delete;

    /// From now on this is lit. Main thread.
    void show(Light light);
    void putOut() { show({}); }
    /// The document is about to be saved or printed. Any thread.
    void hide();

private:
    /// What a look compares before it asks for places.
    struct Sight
    {
        OUString view; ///< scroll position, zoom, cursor
        unsigned changeCount = 0;
        int age = 0; ///< looks ago

        [[nodiscard]] bool isStill(const Sight& now) const { return view == now.view && changeCount == now.changeCount; }
    };

    void look();
    void follow();
    [[nodiscard]] bool place();
    [[nodiscard]] Sight sight() const;
    [[nodiscard]] bool hasMoved();
    [[nodiscard]] bool isWanted() const;

    FrameSession& session_;
    Light light_;
    std::optional<PassageInParagraph> passage_;
    BarWindows bars_;
    std::atomic<bool> isLit_ = false;
    Sight placedAt_;
    DelayedCall next_;
};
}
