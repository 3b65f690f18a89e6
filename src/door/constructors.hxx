// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// Why the large library does not open.
struct Refusal
{
    OUString file;      ///< what was tried, as a path of the system
    bool isCut = false; ///< the end of the file is missing
    OUString reason;    ///< else: the words of the system's loader, in which the library goes by its name alone
};

using Constructor = css::uno::XInterface* (*)(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&);

/// A constructor function; null, and why, if it cannot be had.
struct FoundConstructor
{
    Constructor create = nullptr;
    Refusal refusal;
};

/// Of gouji.uno.so beside this library, which is loaded for it, and stays so.
[[nodiscard]] FoundConstructor findConstructor(const char* name);
}
