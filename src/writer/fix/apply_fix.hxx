// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "fix/fix.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace gouji
{
/// Makes a fix as one undo step of that title. Errors: those of applyChanges, or of changeWords; nothing is written
/// then.
[[nodiscard]] Result<void> applyFix(const css::uno::Reference<css::text::XTextDocument>& document, const Fix& fix, const std::string& undoTitle);
}
