// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <functional>
#include <future>

namespace gouji::test
{
/// Work that the office's main thread does when it comes to it.
template <class Result>
class MainThreadCall : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit MainThreadCall(std::function<Result()> work) : task_(std::move(work)) {}
    std::future<Result> result() { return task_.get_future(); }
    void SAL_CALL notify(const css::uno::Any&) override { task_(); }

private:
    std::packaged_task<Result()> task_;
};

/// Does the work on the office's main thread, calls of a test into its office included, and waits for it; called from
/// another thread. What the work throws comes back; css::lang::DisposedException if the office dies meanwhile.
template <class Work>
auto onOfficeMainThread(const css::uno::Reference<css::uno::XComponentContext>& context, Work work)
{
    using Result = decltype(work());
    rtl::Reference<MainThreadCall<Result>> call(new MainThreadCall<Result>(work));
    auto result = call->result();
    css::awt::AsyncCallback::create(context)->addCallback(call.get(), {});
    call.clear(); // an office that dies lets go of it
    try
    {
        return result.get();
    }
    catch (const std::future_error&) // the call is gone with the office
    {
        throw css::lang::DisposedException("the office died during a call", nullptr);
    }
}
}
