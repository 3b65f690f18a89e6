// SPDX-License-Identifier: MPL-2.0
#include "ui/window/document_watch.hxx"

#include "ui/toolkit/guard.hxx"

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/view/PrintableState.hpp>
#include <com/sun/star/view/XPrintJobBroadcaster.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/weakref.hxx>

#include <atomic>
#include <utility>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
/// OnSave, OnSaveAs, OnCopyTo; each is followed by the same name with Done or Failed.
bool isAboutStoring(const OUString& event)
{
    return event.startsWith("OnSave") || event.startsWith("OnCopyTo");
}

bool isEnd(const OUString& event)
{
    return event.endsWith("Done") || event.endsWith("Failed");
}
}

/// Storing a document updates its properties, which modifies it several times; hence the events around it.
class DocumentWatch::Listener
    : public cppu::WeakImplHelper3<css::util::XModifyListener, css::document::XDocumentEventListener, css::view::XPrintJobListener>
{
public:
    Listener(std::function<void()> changed, std::function<void(DocumentUse)> taken) : changed_(std::move(changed)), taken_(std::move(taken)) {}

    void begin(const Reference<css::text::XTextDocument>& document)
    {
        document_ = document;
        Reference<css::util::XModifyBroadcaster>(document, UNO_QUERY_THROW)->addModifyListener(this);
        Reference<css::document::XDocumentEventBroadcaster>(document, UNO_QUERY_THROW)->addDocumentEventListener(this);
        Reference<css::view::XPrintJobBroadcaster>(document, UNO_QUERY_THROW)->addPrintJobListener(this);
    }

    void end()
    {
        changed_ = nullptr;
        taken_ = nullptr;
        const Reference<css::text::XTextDocument> document = document_;
        document_.clear();
        if (!document.is())
            return;
        Reference<css::util::XModifyBroadcaster>(document, UNO_QUERY_THROW)->removeModifyListener(this);
        Reference<css::document::XDocumentEventBroadcaster>(document, UNO_QUERY_THROW)->removeDocumentEventListener(this);
        Reference<css::view::XPrintJobBroadcaster>(document, UNO_QUERY_THROW)->removePrintJobListener(this);
    }

    [[nodiscard]] bool isBusy() const { return isStoring_ || isPrinting_; }

    void SAL_CALL modified(const css::lang::EventObject&) override
    {
        atEntryPoint("modified",
                     [&]
                     {
                         if (changed_ && !isStoring_)
                             changed_();
                     });
    }

    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override
    {
        if (!isAboutStoring(event.EventName))
            return;
        const bool isStoring = !isEnd(event.EventName);
        if (isStoring)
            tell(DocumentUse::Storing);
        isStoring_ = isStoring;
    }

    void SAL_CALL printJobEvent(const css::view::PrintJobEvent& event) override
    {
        isPrinting_ = event.State == css::view::PrintableState_JOB_STARTED;
        if (isPrinting_)
            tell(DocumentUse::Printing);
    }

    void SAL_CALL disposing(const css::lang::EventObject&) override
    {
        changed_ = nullptr;
        taken_ = nullptr;
        document_.clear();
    }

private:
    void tell(DocumentUse use)
    {
        atEntryPoint("storing",
                     [&]
                     {
                         if (taken_)
                             taken_(use);
                     });
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::function<void()> changed_;
    std::function<void(DocumentUse)> taken_;
    std::atomic<bool> isStoring_ = false;
    std::atomic<bool> isPrinting_ = false;
};

DocumentWatch::DocumentWatch(const Reference<css::text::XTextDocument>& document, std::function<void()> changed,
                             std::function<void(DocumentUse)> taken)
    : listener_(new Listener(std::move(changed), std::move(taken)))
{
    listener_->begin(document);
}

DocumentWatch::~DocumentWatch()
{
    atEnd("document watch", [&] { listener_->end(); });
}

bool DocumentWatch::isBusy() const
{
    return listener_->isBusy();
}
}
