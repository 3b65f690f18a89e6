// SPDX-License-Identifier: MPL-2.0
// The entry points by which the office's shared-library loader activates the job; the extension itself is registered otherwise.
#include "bench_job.hxx"

#include <cppuhelper/factory.hxx>
#include <cppuhelper/implementationentry.hxx>
#include <uno/lbnames.h>

namespace
{
using rtl::OUString;

constexpr const char* kName = "org.gouji.bench.Job";

OUString SAL_CALL implementationName()
{
    return OUString::createFromAscii(kName);
}

css::uno::Sequence<OUString> SAL_CALL serviceNames()
{
    return gouji::makeSequence<OUString>({OUString::createFromAscii(kName)});
}

const cppu::ImplementationEntry kEntries[] = {
    {gouji::bench::createBenchJob, implementationName, serviceNames, cppu::createSingleComponentFactory, nullptr, 0},
    {nullptr, nullptr, nullptr, nullptr, nullptr, 0}};
}

extern "C" SAL_DLLPUBLIC_EXPORT void component_getImplementationEnvironment(const char** environment, uno_Environment**)
{
    *environment = CPPU_CURRENT_LANGUAGE_BINDING_NAME;
}

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* name, void* serviceManager, void* registryKey)
{
    return cppu::component_getFactoryHelper(name, serviceManager, registryKey, kEntries);
}
