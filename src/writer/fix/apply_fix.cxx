// SPDX-License-Identifier: MPL-2.0
#include "writer/fix/apply_fix.hxx"

#include "writer/fix/change_words.hxx"
#include "writer/writing/apply_changes.hxx"

namespace gouji
{
Result<void> applyFix(const css::uno::Reference<css::text::XTextDocument>& document, const Fix& fix, const std::string& undoTitle)
{
    return fix.words.empty() ? applyChanges(document, fix.changes, undoTitle) : changeWords(document, fix.words.front(), undoTitle);
}
}
