// SPDX-License-Identifier: MPL-2.0
#include "bench_job.hxx"

#include "bare_reading.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase1.hxx>
#include <org/gouji/ReportTool.hpp>
#include <rtl/ref.hxx>

#include <chrono>
#include <functional>
#include <future>
#include <vector>

namespace gouji::bench
{
namespace
{
using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

class MainThreadCall : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit MainThreadCall(std::function<std::vector<double>()> work) : task_(std::move(work)) {}
    std::future<std::vector<double>> result() { return task_.get_future(); }
    void SAL_CALL notify(const Any&) override { task_(); }

private:
    std::packaged_task<std::vector<double>()> task_;
};

template <class Work>
double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<double> measure(const Reference<css::uno::XComponentContext>& context, const Reference<css::lang::XComponent>& component,
                            sal_Int32 rounds)
{
    const auto tool = org::gouji::ReportTool::create(context);
    const Reference<css::text::XTextDocument> document(component, UNO_QUERY_THROW);
    ReadingSize size = readBarely(document);
    auto findings = tool->check(component, {});
    std::vector<double> checks;
    std::vector<double> readings;
    for (sal_Int32 round = 0; round < rounds; ++round)
    {
        checks.push_back(secondsOf([&] { findings = tool->check(component, {}); }));
        readings.push_back(secondsOf([&] { size = readBarely(document); }));
    }
    checks.insert(checks.end(), readings.begin(), readings.end());
    checks.push_back(static_cast<double>(size.cells));
    checks.push_back(static_cast<double>(size.paragraphs));
    return checks;
}

class BenchJob : public cppu::WeakImplHelper1<css::task::XJob>
{
public:
    explicit BenchJob(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const Sequence<NamedValue>& arguments) override
    {
        Reference<css::lang::XComponent> document;
        sal_Int32 rounds = 1;
        for (const NamedValue& argument : arguments)
        {
            if (argument.Name == "document")
                argument.Value >>= document;
            else if (argument.Name == "rounds")
                argument.Value >>= rounds;
        }
        rtl::Reference<MainThreadCall> call(new MainThreadCall([&] { return measure(context_, document, rounds); }));
        auto result = call->result();
        css::awt::AsyncCallback::create(context_)->addCallback(call.get(), {});
        const std::vector<double> seconds = result.get();
        return Any(Sequence<double>(seconds.data(), static_cast<sal_Int32>(seconds.size())));
    }

private:
    Reference<css::uno::XComponentContext> context_;
};
}

Reference<css::uno::XInterface> SAL_CALL createBenchJob(const Reference<css::uno::XComponentContext>& context)
{
    return static_cast<cppu::OWeakObject*>(new BenchJob(context));
}
}
