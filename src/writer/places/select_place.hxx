// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "figures/report.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// What becomes of a passage that is a sentence or a whole paragraph.
enum class LongPassage
{
    /// Not selected, so that the next key does not replace it: the cursor goes in front, or a prompt in it is selected.
    GoneTo,
    Selected, ///< it is to be written over
};

/// Moves the view's cursor to a cell and selects its text; a place without cell selects the start of the table. Of a
/// passage, the words are looked for in their paragraph, then in the nearest paragraph that holds them: text may have
/// been added since. A place that is the whole document goes to its start. Errors: CellMissing (place) if table, cell
/// or words are gone, OfficeRefused.
[[nodiscard]] Result<void> selectPlace(const css::uno::Reference<css::text::XTextDocument>& document, const Place& place,
                                       LongPassage longPassage = LongPassage::GoneTo);
}
