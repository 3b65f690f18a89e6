// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"
#include "ui/window/document_check.hxx"
#include "ui/window/finding_light.hxx"
#include "ui/window/live_check.hxx"
#include "ui/window/panel_state.hxx"
#include "view/write_hold.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>

#include <functional>
#include <string>

namespace gouji
{
/// What the state of menu entries depends on.
struct DocumentState
{
    bool isTextView = false; ///< an ordinary view of Writer, not its print preview
    bool isReadOnly = true; ///< nothing is to be written: why, says `hold`
    WriteHold hold = WriteHold::None;

    friend bool operator==(const DocumentState&, const DocumentState&) = default;
};

/// What commands work on: one window of the office, its document of the moment, and the check of it. Holds the frame
/// weakly and asks it each time, because documents and controllers of a frame change.
class FrameSession
{
public:
    FrameSession(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::frame::XFrame>& frame);
    FrameSession(const FrameSession&) = delete;
    FrameSession& operator=(const FrameSession&) = delete;

    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    /// Null once the window is gone.
    [[nodiscard]] css::uno::Reference<css::frame::XFrame> frame() const { return frame_; }
    /// Null if the window shows none of Writer's documents (text, web page, master document).
    [[nodiscard]] css::uno::Reference<css::text::XTextDocument> document() const;
    [[nodiscard]] DocumentState state() const;

    /// Forms and texts; shows the error itself and gives null if they cannot be had.
    [[nodiscard]] const Resources* resources() const;

    /// The check of the window's document.
    [[nodiscard]] DocumentCheck& check() { return check_; }
    [[nodiscard]] const DocumentCheck& check() const { return check_; }
    /// What the window's panel shows beside it.
    [[nodiscard]] PanelState& panelState() { return panelState_; }
    [[nodiscard]] LiveCheck& liveCheck() { return liveCheck_; }
    /// What is lit in the window's document.
    [[nodiscard]] FindingLight& light() { return light_; }
    /// Opens the panel with the findings; false where the window has none.
    bool showPanel();
    /// Gives its list the keyboard.
    void focusFindings();
    /// In the panel, which is opened; in a box where the window has none.
    void tell(const Notice& notice);
    void showError(const Error& error);
    /// That something failed which nobody expected; a failure that is told already is not told again.
    void tellFailure(const std::string& reason);

    /// What writes that which follows from what was typed, so that it is in the document before this is read after a
    /// pause, or stored; null: nothing follows.
    void completeBy(std::function<void()> complete) { complete_ = std::move(complete); }
    void completeDocument();

    /// To be called when the window has got a document, and before it loses it.
    void followDocument();
    void leaveDocument();

private:
    void giveAway(DocumentUse use);

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
    DocumentCheck check_;
    PanelState panelState_;
    LiveCheck liveCheck_;
    FindingLight light_;
    std::function<void()> complete_;
};
}
