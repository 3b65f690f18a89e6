// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "fill/fill_plan.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// Writes the new texts into their cells as one undo step of the given title (UI language), keeping character
/// formatting; with change tracking on, as tracked changes. Verifies every cell before the first is written (document
/// editable, cell there, not covered, not protected, named once, old text as planned, no pending change, nothing in it
/// that would be lost) and writes nothing if one fails. An empty list leaves no undo step. Errors: DocumentReadOnly,
/// FormsProtected, CellProtected (place), CellChanged (place, expected, found), CellMissing (place),
/// CellHasPendingChange (place), CellNotPlain (place, content), CellNamedTwice (place), OfficeRefused (operation,
/// place, reason; what was written before is undone).
[[nodiscard]] Result<void> applyChanges(const css::uno::Reference<css::text::XTextDocument>& document,
                                        const std::vector<CellChange>& changes, const std::string& undoTitle);

/// The same of what can be written, joined to the user's last undo step: a cell that applyChanges would refuse is left
/// out. What was written before a refusal of the office stays in that step. Errors: the document is not writable,
/// OfficeRefused.
[[nodiscard]] Result<void> applyToLastStep(const css::uno::Reference<css::text::XTextDocument>& document, std::vector<CellChange> changes,
                                           const std::string& undoTitle);
}
