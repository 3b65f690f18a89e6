// SPDX-License-Identifier: MPL-2.0
#include "support/uno_exception_listener.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <cppuhelper/exc_hlp.hxx>

#include <iostream>

namespace gouji::test
{
void UnoExceptionListener::OnTestPartResult(const testing::TestPartResult& result)
{
    const auto thrown = std::current_exception();
    if (!result.failed() || !thrown)
        return;
    try
    {
        std::rethrow_exception(thrown);
    }
    catch (const css::uno::Exception& exception)
    {
        std::cout << toUtf8(cppu::getCaughtException().getValueTypeName()) << ": " << toUtf8(exception.Message) << '\n';
    }
    catch (...)
    {
        return; // GoogleTest has told it
    }
}
}
