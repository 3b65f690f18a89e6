// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// Whether anything may be written into the document at all; every command that writes asks first, since the office
/// itself takes API writes without complaint. Errors: DocumentReadOnly, FormsProtected. Throws UNO exceptions.
[[nodiscard]] Result<void> expectWritable(const css::uno::Reference<css::text::XTextDocument>& document);

/// The same for a command that pauses change tracking: under a password it must not. Errors: those, TrackingProtected.
[[nodiscard]] Result<void> expectWritableUntracked(const css::uno::Reference<css::text::XTextDocument>& document);
}
