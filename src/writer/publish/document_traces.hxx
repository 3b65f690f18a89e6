// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "publish/open_points.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// What the document holds now. Reads only. Errors: OfficeRefused.
[[nodiscard]] Result<DocumentTraces> readTraces(const css::uno::Reference<css::text::XTextDocument>& document);

/// Empties the file properties that name people or paths, and keeps the office from writing the user's name into them
/// when the file is saved next. The office cannot undo this. Errors: DocumentReadOnly, FormsProtected, OfficeRefused.
[[nodiscard]] Result<void> removePersonalData(const css::uno::Reference<css::text::XTextDocument>& document);
}
