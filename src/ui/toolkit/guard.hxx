// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/office_call.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace gouji
{
/// Tells the log which entry point failed and why; silent unless the environment variable GOUJI_LOG is set. No document
/// content goes here.
void logFailure(std::string_view entryPoint, std::string_view reason);

/// Who tells the user of failures, from any thread; there is one at a time. Null: nobody, they are only logged.
using FailureTeller = std::function<void(const std::string& reason)>;
void tellFailuresTo(FailureTeller teller);

/// Logs a failure and has the user told.
void reportFailure(std::string_view entryPoint, std::string_view reason);

/// Runs the body of an entry point that the office calls. Nothing leaves it: a failure is told and gives `fallback`,
/// because an exception that is no UNO exception would end the office, and one from a listener would keep the next
/// listener from being called.
template <class T, class Work>
T atEntryPoint(std::string_view entryPoint, T fallback, Work work)
{
    try
    {
        return work();
    }
    catch (const css::uno::Exception& exception)
    {
        reportFailure(entryPoint, messageOf(exception));
    }
    catch (const std::exception& exception)
    {
        reportFailure(entryPoint, exception.what());
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

/// The same for what is done when an object ends: nothing was asked for, and the window that could tell may be gone. A
/// failure is logged only.
template <class Work>
void atEnd(std::string_view entryPoint, Work work)
{
    try
    {
        work();
    }
    catch (const css::uno::Exception& exception)
    {
        logFailure(entryPoint, reasonOf(exception));
    }
    catch (const std::exception& exception)
    {
        logFailure(entryPoint, exception.what());
    }
}
}
