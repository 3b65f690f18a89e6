// SPDX-License-Identifier: MPL-2.0
#include "ui/dispatch/command_handler.hxx"

#include "ui/commands/command.hxx"
#include "ui/dispatch/frame_dispatch.hxx"
#include "ui/toolkit/guard.hxx"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace gouji
{
namespace
{
using css::uno::Reference;

constexpr const char* kImplementationName = "org.gouji.CommandHandler";

using HandlerBase = cppu::WeakImplHelper3<css::frame::XDispatchProvider, css::lang::XInitialization, css::lang::XServiceInfo>;

class CommandHandler : public HandlerBase
{
public:
    explicit CommandHandler(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // XInitialization: the office hands over the frame, if there is one.
    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override
    {
        Reference<css::frame::XFrame> frame;
        if (arguments.hasElements())
            arguments[0] >>= frame;
        frame_ = frame;
    }

    // XDispatchProvider
    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString&, sal_Int32) override
    {
        return atEntryPoint("queryDispatch", Reference<css::frame::XDispatch>(),
                       [&]() -> Reference<css::frame::XDispatch>
                       {
                           const Reference<css::frame::XFrame> frame = frame_;
                           if (!frame.is() || !findCommand(toUtf8(url.Path)))
                               return {};
                           return dispatchOf(context_, frame).get();
                       });
    }

    css::uno::Sequence<Reference<css::frame::XDispatch>> SAL_CALL
    queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override
    {
        css::uno::Sequence<Reference<css::frame::XDispatch>> dispatches(requests.getLength());
        auto* dispatch = dispatches.getArray();
        for (const auto& request : requests)
            *dispatch++ = queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
        return dispatches;
    }

    // XServiceInfo
    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kImplementationName); }
    sal_Bool SAL_CALL supportsService(const OUString& service) override { return cppu::supportsService(this, service); }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return makeSequence<OUString>({getImplementationName(), "com.sun.star.frame.ProtocolHandler"});
    }

private:
    Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
};
}

css::uno::XInterface* createCommandHandler(css::uno::XComponentContext* context)
{
    return atEntryPoint("createCommandHandler", static_cast<css::uno::XInterface*>(nullptr),
                   [&]() -> css::uno::XInterface* { return cppu::acquire(new CommandHandler(context)); });
}
}
