// SPDX-License-Identifier: MPL-2.0
#include "load_bench_job.hxx"

#include "support/temporary_folder.hxx"

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>

namespace gouji::bench
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::task::XJob> loadBenchJob(const Context& context)
{
    const auto services = context->getServiceManager();
    const Reference<css::loader::XImplementationLoader> loader(
        services->createInstanceWithContext("com.sun.star.loader.SharedLibrary", context), UNO_QUERY_THROW);
    const Reference<css::lang::XSingleComponentFactory> factory(
        loader->activate("org.gouji.bench.Job", OUString(), fromUtf8(test::fileUrl(GOUJI_BENCH_JOB)), {}), UNO_QUERY_THROW);
    return Reference<css::task::XJob>(factory->createInstanceWithContext(context), UNO_QUERY_THROW);
}
}
