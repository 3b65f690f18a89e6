// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "recognition/report.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// Moves the view's cursor to a cell and selects its text; a place without cell selects the start of the table.
/// Errors: CellMissing (place) if table or cell is gone, OfficeRefused.
[[nodiscard]] Result<void> selectPlace(const css::uno::Reference<css::text::XTextDocument>& document, const Place& place);
}
