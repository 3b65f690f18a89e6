// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "door/constructors.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase4.hxx>

namespace gouji
{
/// Stands in for the protocol handler where that cannot be made: every command is there, and says in a box over its
/// window, on the main thread, why it does nothing.
class ClosedDoor : public cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XDispatch, css::awt::XCallback,
                                                css::lang::XInitialization>
{
public:
    ClosedDoor(const css::uno::Reference<css::uno::XComponentContext>& context, const Refusal& refusal);

    // XInitialization: the office hands over the frame, if there is one.
    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override;
    // XDispatchProvider
    css::uno::Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString& target,
                                                                      sal_Int32 flags) override;
    css::uno::Sequence<css::uno::Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override;
    // XDispatch
    void SAL_CALL dispatch(const css::util::URL& url, const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;
    void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override;
    void SAL_CALL removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override;
    // XCallback: the main thread has come to it
    void SAL_CALL notify(const css::uno::Any& data) override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    Refusal refusal_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
};
}
