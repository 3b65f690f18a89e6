// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/totals_follow.hxx"

#include "entry/following_totals.hxx"
#include "ui/window/frame_session.hxx"

#include "writer/entry/reread_report.hxx"
#include "writer/settings/settings_store.hxx"
#include "writer/writing/apply_changes.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

#include <utility>

namespace gouji
{
namespace
{
using css::uno::Reference;

bool isAfterUndo(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::document::XUndoManagerSupplier> supplier(document, css::uno::UNO_QUERY_THROW);
    return supplier->getUndoManager()->isRedoPossible();
}
}

TotalsFollow::TotalsFollow(FrameSession& session, EntryCells& cells) : session_(session), cells_(cells), steps_(session.context()) {}

void TotalsFollow::leave()
{
    before_.reset();
    steps_.leave();
}

void TotalsFollow::beginIn(const CellAddress& cell)
{
    const auto changeCount = session_.check().changeCount();
    if (before_ && before_->table == cell.table && before_->changeCount == changeCount)
    {
        before_->undoDepth = steps_.depth();
        return;
    }
    before_.reset();
    const auto document = session_.document();
    if (!document.is() || !readSettings(session_.context()).totalsFollow || !cells_.around(document, cell))
        return;
    if (const auto* report = cells_.reportOf(cell.table))
        before_ = Snapshot{rereadTable(document, *report, cell.table), cell.table, changeCount, steps_.depth()};
}

void TotalsFollow::writeMeanwhile()
{
    const auto document = session_.document();
    if (!before_ || before_->changeCount == session_.check().changeCount() || !document.is() || isAfterUndo(document))
        return;
    auto begun = *before_;
    write();
    begun.report = rereadTable(document, begun.report, begun.table);
    begun.changeCount = session_.check().changeCount();
    before_ = std::move(begun);
}

void TotalsFollow::write()
{
    if (!before_ || before_->changeCount == session_.check().changeCount())
        return;
    const auto before = *std::exchange(before_, std::nullopt);
    const auto document = session_.document();
    const auto* resources = document.is() && !isAfterUndo(document) ? session_.resources() : nullptr;
    if (!resources)
        return;
    const auto now = rereadTable(document, before.report, before.table);
    const auto totals = followingTotals(before.report, now);
    if (totals.empty())
        return;
    const auto written = applyToLastStep(document, totals, resources->catalog.text("ui.undo.fill"));
    if (!written)
        return session_.showError(written.error());
    steps_.joinSince(before.undoDepth);
}
}
