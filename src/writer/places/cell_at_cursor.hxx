// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <string>

namespace gouji
{
/// The office's names of a table and of one of its cells.
struct CellAddress
{
    std::string table;
    std::string cell;

    friend bool operator==(const CellAddress&, const CellAddress&) = default;
};

/// The cell that the view's cursor stands in, the first one of a selection of cells, that of the inner table where
/// tables are nested; nothing outside tables and in views without a text cursor (print preview). Errors: OfficeRefused.
[[nodiscard]] Result<std::optional<CellAddress>> cellAtCursor(const css::uno::Reference<css::text::XTextDocument>& document);
}
