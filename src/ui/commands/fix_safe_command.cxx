// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "fix/safe_fixes.hxx"
#include "ui/dialogs/dialog.hxx"
#include "words/fix_text.hxx"
#include "writer/writing/apply_changes.hxx"

#include <com/sun/star/awt/XListBox.hpp>

namespace gouji
{
namespace
{
std::vector<CellChange> plan(const DocumentCheck& check)
{
    return check.lastYear() ? planSafeFixes(check.reports(), *check.lastYear()) : planSafeFixes(check.reports());
}

/// Lists old and new of every cell; true if the user agrees.
bool isAgreed(const FrameSession& session, const Resources& resources, const std::vector<CellChange>& changes)
{
    Dialog dialog(session, resources, "fix-safe");
    const auto list = dialog.control<css::awt::XListBox>("changes");
    for (const auto& line : changeTexts(changes, resources.catalog))
        list->addItem(fromUtf8(line), list->getItemCount());
    return dialog.execute();
}
}

CommandResult fixSafeCommand(FrameSession& session, const Resources& resources)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    if (!check.status().holdsReport)
        return Error{ErrorCode::NoReport, {}};
    const auto changes = plan(check);
    if (changes.empty())
        return Notice{"ui.fix-safe.nothing"};
    if (!isAgreed(session, resources, changes))
        return std::nullopt;
    BOOST_OUTCOME_TRY(applyChanges(session.document(), changes, resources.catalog.text("ui.undo.fix-safe")));
    BOOST_OUTCOME_TRY(check.refresh(resources));
    return Notice{"ui.fix-safe.done", {{"count", std::to_string(changes.size())}}};
}
}
