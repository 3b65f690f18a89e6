// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// The language of the office's user interface as a language tag, "en-US" or "zh-CN"; not that of documents or number
/// formats. Throws UNO exceptions.
[[nodiscard]] std::string officeLanguage(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The message catalogue for an office language: zh-CN for every Chinese one, else en-US.
[[nodiscard]] std::string catalogLanguage(const std::string& officeLanguage);
}
