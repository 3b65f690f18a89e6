// SPDX-License-Identifier: MPL-2.0
#include "bench_job.hxx"

#include "command_task.hxx"
#include "heartbeat.hxx"
#include "mutation_task.hxx"
#include "opening_task.hxx"
#include "speed_task.hxx"

#include "support/main_thread_call.hxx"

#include <com/sun/star/task/XJob.hpp>

#include <optional>

namespace gouji::bench
{
namespace
{
using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

class BenchJob : public cppu::WeakImplHelper1<css::task::XJob>
{
public:
    explicit BenchJob(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const Sequence<NamedValue>& arguments) override
    {
        if (arguments.hasElements() && arguments[0].Name == "heartbeat")
            return heartbeat(arguments[0].Value);
        if (arguments.hasElements() && arguments[0].Name == "frame")
            return opening(Reference<css::frame::XFrame>(arguments[0].Value, css::uno::UNO_QUERY_THROW));
        Reference<css::lang::XComponent> document;
        sal_Int32 rounds = 0;
        sal_Int32 slips = 0;
        OUString command;
        for (const NamedValue& argument : arguments)
        {
            if (argument.Name == "document")
                argument.Value >>= document;
            else if (argument.Name == "rounds")
                argument.Value >>= rounds;
            else if (argument.Name == "slips")
                argument.Value >>= slips;
            else if (argument.Name == "command")
                argument.Value >>= command;
        }
        if (!command.isEmpty())
            return Any(test::onOfficeMainThread(context_, [&] { return workCommand(context_, document, command, rounds); }));
        if (slips > 0)
            return Any(test::onOfficeMainThread(context_, [&] { return countMutations(context_, document, slips); }));
        return Any(test::onOfficeMainThread(context_, [&] { return measureSpeed(context_, document, rounds); }));
    }

private:
    /// Not on the main thread, which it listens to.
    Any heartbeat(const Any& wanted)
    {
        bool isWanted = false;
        wanted >>= isWanted;
        const double longest = heartbeat_ ? heartbeat_->longestWait() : 0;
        if (!isWanted)
            heartbeat_.reset();
        else if (!heartbeat_)
            heartbeat_.emplace(context_);
        return Any(longest);
    }

    Any opening(const Reference<css::frame::XFrame>& frame)
    {
        test::onOfficeMainThread(context_,
                                 [&]
                                 {
                                     closeSidebar(frame);
                                     return true;
                                 });
        return Any(test::onOfficeMainThread(context_, [&] { return openPanel(context_, frame); }));
    }

    Reference<css::uno::XComponentContext> context_;
    std::optional<Heartbeat> heartbeat_;
};
}

Reference<css::uno::XInterface> SAL_CALL createBenchJob(const Reference<css::uno::XComponentContext>& context)
{
    return static_cast<cppu::OWeakObject*>(new BenchJob(context));
}
}
