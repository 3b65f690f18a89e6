// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "finding/finding.hxx"
#include "words/catalog.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <cstddef>
#include <vector>

namespace gouji
{
/// Writes every finding as a comment at its place, signed with the extension's name, in one undo step; comments written
/// before are replaced. A finding about the document as a whole, or about another document, stands at the start of the
/// text. Changes are not tracked meanwhile. Gives the number written. Every place is verified first; an error leaves
/// document, undo stack and modified flag as they were. Errors: DocumentReadOnly, CellMissing (place), CellProtected
/// (place; of a new comment or an earlier one), OfficeRefused.
[[nodiscard]] Result<std::size_t> writeComments(const css::uno::Reference<css::text::XTextDocument>& document,
                                                const std::vector<Finding>& findings, const MessageCatalog& catalog);

/// Takes out exactly the comments that writeComments wrote, in either language, also after the file was saved and
/// opened again; in one undo step, not tracked. Gives their number; where there are none, nothing is touched. An error
/// leaves everything as it was. Errors: DocumentReadOnly, CellProtected (place), OfficeRefused.
[[nodiscard]] Result<std::size_t> removeComments(const css::uno::Reference<css::text::XTextDocument>& document,
                                                 const MessageCatalog& catalog);
}
