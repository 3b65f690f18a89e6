// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

namespace gouji::fuzz
{
/// Ends the run where a promise is not kept, so that libFuzzer keeps the input that broke it.
inline void expect(bool isKept, const char* promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}
}
