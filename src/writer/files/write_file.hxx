// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>

namespace gouji
{
/// Makes a file of these bytes in a folder that is there, at a URL of any kind that the office can write; a file that
/// is there is replaced, but only by a whole one: the bytes go into a file beside it first. Errors: FileNotWritten
/// (file); what was there is as it was then, and nothing is left over.
[[nodiscard]] Result<void> writeFile(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                                     std::string_view bytes);
}
