// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// Given name and surname in the order of their language: 张三, Mary Smith. UTF-8; either may be empty.
[[nodiscard]] std::string fullName(const std::string& givenName, const std::string& surname);

/// The user's name as the office knows it (Tools ▸ Options ▸ User Data); where nothing is entered there, the name of
/// the account. Throws UNO exceptions.
[[nodiscard]] std::string userName(const css::uno::Reference<css::uno::XComponentContext>& context);
}
