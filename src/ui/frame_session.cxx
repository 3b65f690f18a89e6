// SPDX-License-Identifier: MPL-2.0
#include "ui/frame_session.hxx"

#include "ui/guard.hxx"
#include "ui/message_box.hxx"
#include "ui/panel/report_deck.hxx"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;

FrameSession::FrameSession(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
    : context_(context), frame_(frame), check_(context), liveCheck_(*this), light_(*this), entryFlow_(*this)
{
    check_.onDocumentChange([this] { liveCheck_.postpone(); });
    check_.onDocumentStoring([this] { light_.hide(); });
}

Reference<css::text::XTextDocument> FrameSession::document() const
{
    const Reference<css::frame::XFrame> window = frame();
    const Reference<css::frame::XController> controller = window.is() ? window->getController() : nullptr;
    const Reference<css::lang::XServiceInfo> model(controller.is() ? controller->getModel() : nullptr, UNO_QUERY);
    if (!model.is() || !model->supportsService("com.sun.star.text.TextDocument"))
        return {};
    return Reference<css::text::XTextDocument>(model, UNO_QUERY);
}

DocumentState FrameSession::state() const
{
    const Reference<css::frame::XStorable> model(document(), UNO_QUERY);
    if (!model.is())
        return {};
    // The controller of the print preview has no text cursor.
    const Reference<css::text::XTextViewCursorSupplier> view(frame()->getController(), UNO_QUERY);
    return {.isTextView = view.is(), .isReadOnly = model->isReadonly() != 0};
}

const Resources* FrameSession::resources() const
{
    const Result<const Resources*> loaded = gouji::resources(context_);
    if (loaded)
        return loaded.value();
    showMessage(*this, MessageKind::Error, MessageCatalog().text(loaded.error()));
    return nullptr;
}

void FrameSession::showPanel()
{
    const bool isShown = atEntryPoint("panel", false, [&] { return showReportDeck(context_, frame()); });
    if (!isShown)
        logFailure("panel", "the window has no sidebar");
}

void FrameSession::focusFindings()
{
    atEntryPoint("panel", [&] { gouji::focusFindings(frame()); });
}

void FrameSession::tell(const std::string& text)
{
    showPanel();
    check_.tell(text);
}

void FrameSession::showError(const Error& error)
{
    if (const Resources* loaded = resources())
        tell(loaded->catalog.text(error));
}

void FrameSession::followDocument()
{
    leaveDocument();
    check_.follow(document());
    entryFlow_.follow();
}

void FrameSession::leaveDocument()
{
    light_.putOut();
    entryFlow_.leave();
    liveCheck_.stop();
    check_.follow(nullptr);
}
}
