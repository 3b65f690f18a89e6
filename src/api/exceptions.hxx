// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "words/catalog.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// Throws the exception of the scripting API that an error stands for, with its sentence in the office's language: a
/// wrong document or option is a css::lang::IllegalArgumentException, everything else an org::gouji::ReportException
/// with the error's stable code.
[[noreturn]] void throwAsUno(const Error& error, const MessageCatalog& catalog, const css::uno::Reference<css::uno::XInterface>& thrower);

/// The value of a result, or its error thrown as above.
template <class T>
T valueOrThrow(Result<T> result, const MessageCatalog& catalog, const css::uno::Reference<css::uno::XInterface>& thrower)
{
    if (!result)
        throwAsUno(result.error(), catalog, thrower);
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}
}
