// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/entry/entry_flow.hxx"
#include "ui/window/frame_session.hxx"

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <cppuhelper/implbase3.hxx>
#include <rtl/ref.hxx>

#include <optional>
#include <utility>
#include <vector>

namespace gouji
{
/// The one dispatch object of a frame, for all commands. Watches what the state of the entries depends on (the frame's
/// document and controller, the document's edit mode) and tells the status listeners; ends with the frame. Commands run
/// on the main thread, after dispatch() has returned.
class FrameDispatch : public cppu::WeakImplHelper3<css::frame::XDispatch, css::frame::XFrameActionListener, css::frame::XStatusListener>
{
public:
    FrameDispatch(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame);

    [[nodiscard]] FrameSession& session() { return session_; }

    /// Begins to watch the frame; to be called once, when the object is held by a reference.
    void attach();

    // XDispatch
    void SAL_CALL dispatch(const css::util::URL& url, const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;
    void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener, const css::util::URL& url) override;
    void SAL_CALL removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override;
    // XFrameActionListener
    void SAL_CALL frameAction(const css::frame::FrameActionEvent& event) override;
    // XStatusListener: the office's own edit mode entry
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override;
    // XEventListener: the frame, or the watched entry, is going
    void SAL_CALL disposing(const css::lang::EventObject& event) override;

private:
    using Listener = std::pair<css::uno::Reference<css::frame::XStatusListener>, css::util::URL>;

    void execute(const css::util::URL& url);
    void followDocument();
    void leaveDocument();
    void watchEditMode();
    void unwatchEditMode();
    void tellAll();
    void tell(const Listener& listener, const DocumentState& state);

    FrameSession session_;
    EntryFlow entryFlow_;
    css::uno::Reference<css::frame::XDispatch> editMode_;
    std::vector<Listener> listeners_;
    std::optional<DocumentState> toldState_;
};

/// The dispatch object of a frame: always the same one as long as the frame lives.
[[nodiscard]] rtl::Reference<FrameDispatch> dispatchOf(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                       const css::uno::Reference<css::frame::XFrame>& frame);
}
