// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/main_thread.hxx"

#include "ui/toolkit/guard.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

namespace gouji
{
namespace
{
class Callback : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit Callback(std::function<void()> work) : work_(std::move(work)) {}
    void SAL_CALL notify(const css::uno::Any&) override { atEntryPoint("main thread", work_); }

private:
    std::function<void()> work_;
};
}

void onMainThread(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> work)
{
    css::awt::AsyncCallback::create(context)->addCallback(new Callback(std::move(work)), css::uno::Any());
}
}
