// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace gouji
{
/// The tables of a report that have a figure in the office's table of that name, with what their cells hold now; a
/// figure whose cell is gone is absent. Reads these cells alone (some 20 µs each), where recognition reads the
/// document. Throws UNO exceptions.
[[nodiscard]] Report rereadTable(const css::uno::Reference<css::text::XTextDocument>& document, const Report& report,
                                 const std::string& table);
}
