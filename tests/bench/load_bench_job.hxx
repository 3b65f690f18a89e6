// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bench_documents.hxx"

#include <com/sun/star/task/XJob.hpp>

namespace gouji::bench
{
/// The job of bench_job.hxx, loaded into a running office.
[[nodiscard]] css::uno::Reference<css::task::XJob> loadBenchJob(const Context& context);
}
