// SPDX-License-Identifier: MPL-2.0
#include "ui/window/frame_session.hxx"

#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/message_box.hxx"
#include "ui/window/report_deck.hxx"

#include "writer/settings/resource_store.hxx"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{
using css::lang::XServiceInfo;

WriteHold holdOf(const Reference<css::uno::XInterface>& model, bool isReadOnly)
{
    const Reference<XServiceInfo> kind(model, UNO_QUERY);
    if (kind->supportsService("com.sun.star.text.WebDocument"))
        return WriteHold::WebPage;
    if (kind->supportsService("com.sun.star.text.GlobalDocument"))
        return WriteHold::MasterDocument;
    return isReadOnly ? WriteHold::ReadOnly : WriteHold::None;
}
}

FrameSession::FrameSession(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
    : context_(context), frame_(frame), check_(context), panelState_(check_), liveCheck_(*this), light_(*this)
{
    check_.onDocumentChange([this] { liveCheck_.postpone(); });
    check_.onDocumentTaken([this](DocumentUse use) { giveAway(use); });
}

Reference<css::text::XTextDocument> FrameSession::document() const
{
    const Reference<css::frame::XFrame> window = frame();
    const Reference<css::frame::XController> controller = window.is() ? window->getController() : nullptr;
    const Reference<css::lang::XServiceInfo> model(controller.is() ? controller->getModel() : nullptr, UNO_QUERY);
    if (!model.is() || !model->supportsService("com.sun.star.text.GenericTextDocument"))
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
    const auto hold = holdOf(model, model->isReadonly() != 0);
    return {.isTextView = view.is(), .isReadOnly = hold != WriteHold::None, .hold = hold};
}

const Resources* FrameSession::resources() const
{
    const Result<const Resources*> loaded = gouji::resources(context_);
    if (loaded)
        return loaded.value();
    showMessage({context_, frame()}, MessageKind::Error, messageCatalog(context_).text(loaded.error()));
    return nullptr;
}

bool FrameSession::showPanel()
{
    const bool isShown = atEntryPoint("panel", false, [&] { return showReportDeck(context_, frame()); });
    if (!isShown)
        logFailure("panel", "the window has no sidebar");
    return isShown;
}

void FrameSession::focusFindings()
{
    atEntryPoint("panel", [&] { gouji::focusFindings(frame()); });
}

void FrameSession::tell(const Notice& notice)
{
    const bool isSeen = showPanel();
    panelState_.tell(notice);
    const Resources* loaded = isSeen ? nullptr : resources();
    if (loaded)
        showMessage({context_, frame()}, MessageKind::Info, noticeText(notice, loaded->catalog));
}

void FrameSession::showError(const Error& error)
{
    tell(noticeOf(error));
}

void FrameSession::tellFailure(const std::string& reason)
{
    const Notice failure{"panel.failed", {{"reason", reason}}};
    const auto& told = panelState_.notice();
    if (!told || told->message != failure.message || told->arguments != failure.arguments) // a panel that cannot be shown would be told for ever
        tell(failure);
}

/// The office holds its lock meanwhile: the main thread does nothing else.
void FrameSession::giveAway(DocumentUse use)
{
    if (use == DocumentUse::Storing)
        completeDocument();
    light_.hide();
}

void FrameSession::completeDocument()
{
    if (complete_)
        atEntryPoint("completing", complete_);
}

void FrameSession::followDocument()
{
    leaveDocument();
    check_.follow(document());
}

void FrameSession::leaveDocument()
{
    light_.putOut();
    liveCheck_.stop();
    check_.follow(nullptr);
}
}
