// SPDX-License-Identifier: MPL-2.0
#include "door/closed_door.hxx"

#include "door/closed_words.hxx"
#include "door/service_of_name.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <algorithm>

namespace gouji
{
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

ClosedDoor::ClosedDoor(const Reference<css::uno::XComponentContext>& context, const Refusal& refusal)
    : context_(context), refusal_(refusal)
{
}

void SAL_CALL ClosedDoor::initialize(const Sequence<css::uno::Any>& arguments)
{
    Reference<css::frame::XFrame> frame;
    if (arguments.hasElements())
        arguments[0] >>= frame;
    frame_ = frame;
}

Reference<css::frame::XDispatch> SAL_CALL ClosedDoor::queryDispatch(const css::util::URL&, const OUString&, sal_Int32)
{
    return this;
}

Sequence<Reference<css::frame::XDispatch>>
    SAL_CALL ClosedDoor::queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests)
{
    Sequence<Reference<css::frame::XDispatch>> dispatches(requests.getLength());
    std::fill_n(dispatches.getArray(), dispatches.getLength(), Reference<css::frame::XDispatch>(this));
    return dispatches;
}

void SAL_CALL ClosedDoor::dispatch(const css::util::URL&, const Sequence<css::beans::PropertyValue>&)
{
    serviceOfName<css::awt::XRequestCallback>(context_, "com.sun.star.awt.AsyncCallback")->addCallback(this, css::uno::Any());
}

void SAL_CALL ClosedDoor::addStatusListener(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url)
{
    css::frame::FeatureStateEvent event;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    event.FeatureURL = url;
    event.IsEnabled = true;
    listener->statusChanged(event);
}

/// The state never changes: nobody is kept to be told.
void SAL_CALL ClosedDoor::removeStatusListener(const Reference<css::frame::XStatusListener>&, const css::util::URL&) {}

void SAL_CALL ClosedDoor::notify(const css::uno::Any&)
{
    const Reference<css::frame::XFrame> frame = frame_;
    const Reference<css::awt::XWindowPeer> under(frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY);
    const auto factory = serviceOfName<css::awt::XMessageBoxFactory>(context_, "com.sun.star.awt.Toolkit");
    const ClosedWords words = closedWords(context_, refusal_);
    const auto box = factory->createMessageBox(under, css::awt::MessageBoxType_ERRORBOX, css::awt::MessageBoxButtons::BUTTONS_OK,
                                               words.title, words.text);
    box->execute();
    Reference<css::lang::XComponent>(box, UNO_QUERY_THROW)->dispose();
}
}
