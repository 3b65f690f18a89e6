// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/guard.hxx"

#include <cstdlib>
#include <iostream>
#include <mutex>
#include <utility>

namespace gouji
{
namespace
{
struct Teller
{
    std::mutex mutex;
    FailureTeller tell;
};

Teller& teller()
{
    static Teller only;
    return only;
}
}

void tellFailuresTo(FailureTeller tell)
{
    const std::scoped_lock lock(teller().mutex);
    teller().tell = std::move(tell);
}

void reportFailure(std::string_view entryPoint, std::string_view reason)
{
    logFailure(entryPoint, reason);
    FailureTeller tell;
    {
        const std::scoped_lock lock(teller().mutex);
        tell = teller().tell;
    }
    if (tell)
        atEnd("telling a failure", [&] { tell(std::string(reason.empty() ? entryPoint : reason)); });
}

void logFailure(std::string_view entryPoint, std::string_view reason)
{
    static const bool isLogging = std::getenv("GOUJI_LOG") != nullptr;
    if (isLogging)
        std::cerr << "gouji: " << entryPoint << ": " << reason << '\n';
}
}
