// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/URL.hpp>
#include <rtl/ref.hxx>

#include <string>

namespace gouji::test
{
/// Language of the user interface in this run of the tests, "en-US" or "zh-CN" (GOUJI_UI_LANGUAGE).
[[nodiscard]] std::string uiLanguage();

/// How a visible document is opened.
enum class Access
{
    Editable,
    ReadOnly,
};

/// A document in a window of its own, in front; closed with this object.
class FrameOfTest
{
public:
    /// "private:factory/swriter", or the URL of a file.
    explicit FrameOfTest(const std::string& url, Access access = Access::Editable);
    /// A window that is there already.
    explicit FrameOfTest(const css::uno::Reference<css::frame::XFrame>& frame);
    ~FrameOfTest();
    FrameOfTest(const FrameOfTest&) = delete;
    FrameOfTest& operator=(const FrameOfTest&) = delete;

    [[nodiscard]] const css::uno::Reference<css::frame::XFrame>& frame() const { return frame_; }
    [[nodiscard]] const css::uno::Reference<css::lang::XComponent>& component() const { return component_; }
    [[nodiscard]] css::uno::Reference<css::text::XTextDocument> text() const;

    /// The dispatch object of a command URL of any protocol; null if there is none.
    [[nodiscard]] css::uno::Reference<css::frame::XDispatch> dispatch(const std::string& url) const;
    /// Runs a command of the office or of ours and does not wait for its end.
    void run(const std::string& url) const;
    /// Brings the window to the front and gives it the keyboard. Throws std::runtime_error if it does not get it.
    void activate() const;
    /// Has the office open one more window of this document; waits for it. Throws std::runtime_error if it does not
    /// come.
    [[nodiscard]] css::uno::Reference<css::frame::XFrame> openSecondWindow() const;
    /// Stores a copy by an export filter of the office: "writer8", "MS Word 2007 XML", "MS Word 97".
    void storeCopy(const std::string& url, const std::string& filter) const;
    void close();

private:
    css::uno::Reference<css::lang::XComponent> component_;
    css::uno::Reference<css::frame::XFrame> frame_;
};

[[nodiscard]] css::util::URL parsedUrl(const std::string& url);

/// Listens to the state of a command: enabled or grey.
class StateWatch
{
public:
    StateWatch(const FrameOfTest& frame, const std::string& url);
    ~StateWatch();
    StateWatch(const StateWatch&) = delete;
    StateWatch& operator=(const StateWatch&) = delete;

    [[nodiscard]] bool isEnabled() const;

private:
    class Listener;

    css::uno::Reference<css::frame::XDispatch> dispatch_;
    css::util::URL url_;
    rtl::Reference<Listener> listener_;
};

/// Closes a frame or a document of an office, windows and all, on its main thread.
void close(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::uno::XInterface>& closeable);

/// The state of the moment.
[[nodiscard]] bool isEnabled(const FrameOfTest& frame, const std::string& url);
}
