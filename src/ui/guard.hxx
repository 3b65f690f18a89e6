// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <exception>
#include <string_view>
#include <utility>

namespace gouji
{
/// Tells the log which entry point failed and why; silent unless the environment variable GOUJI_LOG is set. No document content goes here.
void logFailure(std::string_view entryPoint, std::string_view reason);

/// Runs the body of an entry point that the office calls. Nothing leaves it: a failure is logged and gives `fallback`, because an
/// exception that is no UNO exception would end the office, and one from a listener would keep the next listener from being called.
template <class T, class Work>
T atEntryPoint(std::string_view entryPoint, T fallback, Work work)
{
    try
    {
        return work();
    }
    catch (const css::uno::Exception& exception)
    {
        logFailure(entryPoint, toUtf8(exception.Message));
    }
    catch (const std::exception& exception)
    {
        logFailure(entryPoint, exception.what());
    }
    return fallback;
}

template <class Work>
void atEntryPoint(std::string_view entryPoint, Work work)
{
    atEntryPoint(entryPoint, true,
            [&]
            {
                work();
                return true;
            });
}
}
