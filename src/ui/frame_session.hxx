// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/resources.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <optional>
#include <string>

namespace gouji
{
class ResultsDialog;

/// What the state of menu entries depends on.
struct DocumentState
{
    bool isTextView = false; ///< an ordinary view of a Writer text document; not its print preview, not a web or master document
    bool isReadOnly = true;

    friend bool operator==(const DocumentState&, const DocumentState&) = default;
};

/// What commands work on: one window of the office, its document of the moment, and the results dialog that belongs to it. Holds the
/// frame weakly and asks it each time, because documents and controllers of a frame change.
class FrameSession
{
public:
    FrameSession(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::frame::XFrame>& frame);
    ~FrameSession();

    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    /// Null once the window is gone.
    [[nodiscard]] css::uno::Reference<css::frame::XFrame> frame() const { return frame_; }
    /// Null if the window shows no text document.
    [[nodiscard]] css::uno::Reference<css::text::XTextDocument> document() const;
    [[nodiscard]] DocumentState state() const;

    /// Forms and texts; shows the error itself and gives null if they cannot be had.
    [[nodiscard]] const Resources* resources() const;
    void showError(const Error& error) const;

    /// The one results dialog of the window, made at first use; its buttons go through `dispatch`, which it holds weakly.
    [[nodiscard]] ResultsDialog& results(const Resources& resources);
    void setDispatch(const css::uno::Reference<css::frame::XDispatch>& dispatch) { dispatch_ = dispatch; }
    void closeResults();
    /// URL of last year's report, if results of a comparison with it are shown.
    [[nodiscard]] std::optional<std::string> lastYearUrl() const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
    css::uno::WeakReference<css::frame::XDispatch> dispatch_;
    rtl::Reference<ResultsDialog> results_;
};
}
