// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "document/place.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

namespace gouji
{
/// Where the cursor of the view stands, or what it has selected begins: a cell, or block and byte offset of a
/// paragraph, as readDocument counts them. None in headers, notes, frames, and in tables that are not read. Reads the
/// document. Errors: OfficeRefused.
[[nodiscard]] Result<std::optional<Place>> placeAtCursor(const css::uno::Reference<css::text::XTextDocument>& document);
}
