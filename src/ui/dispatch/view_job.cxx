// SPDX-License-Identifier: MPL-2.0
#include "ui/dispatch/view_job.hxx"

#include "ui/dispatch/frame_dispatch.hxx"
#include "ui/toolkit/guard.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;

constexpr const char* kImplementationName = "org.gouji.ViewJob";

template <class Value>
Value valueOf(const Sequence<css::beans::NamedValue>& values, std::string_view name)
{
    Value value{};
    const auto found = std::ranges::find_if(values, [&](const auto& entry) { return toUtf8(entry.Name) == name; });
    if (found != values.end())
        found->Value >>= value;
    return value;
}

bool isHidden(const Reference<css::frame::XModel2>& model)
{
    const auto arguments = model->getArgs();
    return std::ranges::any_of(arguments, [](const auto& argument) { return argument.Name == "Hidden" && argument.Value == Any(true); });
}

class ViewJob : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo>
{
public:
    explicit ViewJob(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // XJob
    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override
    {
        atEntryPoint("view job", [&] { followViews(arguments); });
        return {};
    }

    // XServiceInfo
    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kImplementationName); }
    sal_Bool SAL_CALL supportsService(const OUString& service) override { return cppu::supportsService(this, service); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override { return makeSequence<OUString>({getImplementationName(), "com.sun.star.task.Job"}); }

private:
    /// Which view is new is not told; the others are followed already.
    void followViews(const Sequence<css::beans::NamedValue>& arguments) const
    {
        const auto environment = valueOf<Sequence<css::beans::NamedValue>>(arguments, "Environment");
        const auto model = valueOf<Reference<css::frame::XModel2>>(environment, "Model");
        if (!model.is() || isHidden(model))
            return;
        for (const auto controllers = model->getControllers(); controllers->hasMoreElements();)
        {
            const Reference<css::frame::XController> controller(controllers->nextElement(), UNO_QUERY);
            if (const auto frame = controller.is() ? controller->getFrame() : nullptr; frame.is())
                static_cast<void>(dispatchOf(context_, frame));
        }
    }

    Reference<css::uno::XComponentContext> context_;
};
}

css::uno::XInterface* createViewJob(css::uno::XComponentContext* context)
{
    return atEntryPoint("createViewJob", static_cast<css::uno::XInterface*>(nullptr),
                        [&]() -> css::uno::XInterface* { return cppu::acquire(new ViewJob(context)); });
}
}
