// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "pasted_numbers/plan_paste.hxx"
#include "ui/dialogs/dialog.hxx"
#include "ui/paste/clipboard_text.hxx"
#include "words/finding_text.hxx"
#include "writer/places/cell_at_cursor.hxx"
#include "writer/writing/apply_changes.hxx"

#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji
{
namespace
{
struct FigureOfTable
{
    const ReportTable* table;
    std::size_t figure;
};

std::optional<FigureOfTable> figureIn(const CellAddress& cell, const std::vector<Report>& reports)
{
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            for (const auto& figure : table.figures)
                if (figure && figure->place.table == cell.table && figure->place.cell == cell.cell)
                    return FigureOfTable{&table, figure->definition};
    return std::nullopt;
}

Notice noticeOf(const PasteRefusal& refusal, const MessageCatalog& catalog)
{
    auto arguments = refusal.arguments;
    if (refusal.figure)
        arguments.emplace_back("figure", figureText(*refusal.figure, catalog));
    return {"ui.paste.refused." + refusal.key, std::move(arguments)};
}

/// Lists old and new of the figures that would be lost; true if the user agrees.
bool isAgreed(const FrameSession& session, const Resources& resources, const std::vector<CellChange>& changes)
{
    Dialog dialog(session, resources, "paste-numbers");
    const auto list = dialog.control<css::awt::XListBox>("changes");
    for (const auto& change : changes)
    {
        const auto line = resources.catalog.text("ui.fill.change", {{"figure", figureText(change.figure, resources.catalog)},
                                                                    {"old", change.oldText},
                                                                    {"new", change.newText}});
        list->addItem(fromUtf8(line), list->getItemCount());
    }
    return dialog.execute();
}

/// What was pasted, and that totals have not followed.
Notice noticeOf(std::size_t cells, const FillPlan& totals)
{
    const auto isTotal = [](const CellChange& change)
    { return change.kind == ChangeKind::BlankTotal || change.kind == ChangeKind::DifferentTotal; };
    const bool hasOpenTotals = std::ranges::any_of(totals.changes, isTotal);
    return {hasOpenTotals ? "ui.paste.done.totals" : "ui.paste.done", {{"count", std::to_string(cells)}}};
}
}

CommandResult pasteNumbersCommand(FrameSession& session, const Resources& resources)
{
    const auto& catalog = resources.catalog;
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    BOOST_OUTCOME_TRY(cell, cellAtCursor(session.document()));
    const auto start = cell ? figureIn(*cell, check.reports()) : std::nullopt;
    if (!start)
        return Notice{"ui.paste.refused.cursor"};
    auto plan = planPaste(parseTabbedText(clipboardText(session.context())), *start->table, start->figure);
    if (!plan)
        return noticeOf(plan.error(), catalog);

    auto& [changes, overwriting] = plan.value();
    if (changes.empty() && overwriting.empty())
        return Notice{"ui.paste.nothing"};
    if (!overwriting.empty() && !isAgreed(session, resources, overwriting))
        return std::nullopt;
    std::ranges::move(overwriting, std::back_inserter(changes));
    BOOST_OUTCOME_TRY(applyChanges(session.document(), changes, catalog.text("ui.undo.paste")));
    session.completeDocument(); // the notice tells of totals that did not follow
    BOOST_OUTCOME_TRY(check.refresh(resources));
    return noticeOf(changes.size(), check.fillPlan());
}
}
