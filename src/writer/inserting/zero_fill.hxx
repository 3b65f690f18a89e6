// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <vector>

namespace gouji
{
/// Writes "0" into every blank value cell of the tables that recognition finds there. Call it inside an UndoScope.
/// Throws UNO exceptions.
void writeZeros(const css::uno::Reference<css::text::XTextDocument>& document,
                const std::vector<css::uno::Reference<css::text::XTextTable>>& tables, const Forms& forms);
}
