// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::test
{
/// The context of the office that listens at a connection string ("pipe,name=x;urp"); null while none answers, or while
/// one answers that is about to restart itself.
[[nodiscard]] css::uno::Reference<css::uno::XComponentContext> resolveOffice(const std::string& connection);
}
