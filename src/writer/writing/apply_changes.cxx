// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/apply_changes.hxx"

#include "writer/reading/cell_reader.hxx"
#include "writer/reading/foreign_content.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/undo_scope.hxx"
#include "writer/writing/document_protection.hxx"
#include "writer/writing/editability.hxx"
#include "writer/writing/write_cell.hxx"

#include <map>
#include <set>
#include <utility>

namespace gouji
{
namespace
{
using css::uno::Reference;
using DocumentReference = Reference<css::text::XTextDocument>;

constexpr const char* kOperation = "operation.write-cell";

/// "表三 · （二）部分公开 · 自然人", and the office's own address for a change that carries no words.
std::string describe(const FigureReference& figure)
{
    std::string words;
    for (const std::string& word : {figure.tableTitle, figure.row, figure.column})
        if (!word.empty())
            words += (words.empty() ? "" : " · ") + word;
    return words.empty() ? placeText(figure.place) : words;
}

/// Verifies and writes; holds tables, never cells.
class Applier
{
public:
    explicit Applier(const DocumentReference& document) : document_(document), sections_(document), writer_(document) {}

    [[nodiscard]] Result<void> verify(const CellChange& change)
    {
        const std::string place = describe(change.figure);
        if (!named_.emplace(change.figure.place.table, change.figure.place.cell).second)
            return Error{ErrorCode::CellNamedTwice, {{"place", place}}};
        const Reference<css::table::XCell> cell = find(change);
        if (!cell.is())
            return Error{ErrorCode::CellMissing, {{"place", place}}};
        const CellContent content = readCell(cell);
        if (isProtected(cell) || isTableProtected(change))
            return Error{ErrorCode::CellProtected, {{"place", place}}};
        if (content.notes.hasPendingChange)
            return Error{ErrorCode::CellHasPendingChange, {{"place", place}}};
        const ForeignContent foreign = foreignContentOf(cell, known(change.figure.place.table).table);
        if (foreign)
            return Error{ErrorCode::CellNotPlain, {{"place", place}, {"content", *foreign}}};
        if (content.text != change.oldText)
            return Error{ErrorCode::CellChanged, {{"place", place}, {"expected", change.oldText}, {"found", content.text}}};
        return boost::outcome_v2::success();
    }

    [[nodiscard]] Result<void> write(const CellChange& change, UndoScope& scope)
    {
        const std::string place = describe(change.figure);
        return guarded(kOperation, place,
                       [&]() -> Result<void>
                       {
                           const Reference<css::table::XCell> cell = find(change);
                           if (!cell.is())
                               return Error{ErrorCode::CellMissing, {{"place", place}}};
                           writer_.write(cell, change.newText);
                           scope.noteChange();
                           return boost::outcome_v2::success();
                       });
    }

private:
    struct KnownTable
    {
        Reference<css::text::XTextTable> table;
        bool isProtected = false;
    };

    const KnownTable& known(const std::string& name)
    {
        const auto found = tables_.find(name);
        if (found != tables_.end())
            return found->second;
        KnownTable entry{findTable(document_, name)};
        entry.isProtected = entry.table.is() && isProtectedAround(entry.table, sections_);
        return tables_.emplace(name, entry).first->second;
    }

    [[nodiscard]] Reference<css::table::XCell> find(const CellChange& change)
    {
        const KnownTable& entry = known(change.figure.place.table);
        return entry.table.is() ? findCell(entry.table, change.figure.place.cell) : Reference<css::table::XCell>();
    }

    [[nodiscard]] bool isTableProtected(const CellChange& change) { return known(change.figure.place.table).isProtected; }

    DocumentReference document_;
    Sections sections_;
    CellWriter writer_;
    std::map<std::string, KnownTable> tables_;
    std::set<std::pair<std::string, std::string>> named_; ///< table and cell of what was verified
};

Result<void> writeAll(Applier& applier, const DocumentReference& document, const std::vector<CellChange>& changes,
                      const std::string& undoTitle, UndoStep step)
{
    UndoScope scope(document, fromUtf8(undoTitle), step);
    for (const CellChange& change : changes)
    {
        Result<void> written = applier.write(change, scope);
        if (!written)
        {
            scope.rollBack();
            return written;
        }
    }
    return boost::outcome_v2::success();
}
}

Result<void> applyChanges(const DocumentReference& document, const std::vector<CellChange>& changes, const std::string& undoTitle)
{
    return guarded(kOperation, "",
                   [&]() -> Result<void>
                   {
                       if (changes.empty())
                           return boost::outcome_v2::success();
                       BOOST_OUTCOME_TRYV(expectWritable(document));
                       Applier applier(document);
                       for (const CellChange& change : changes)
                       {
                           BOOST_OUTCOME_TRYV(applier.verify(change));
                       }
                       return writeAll(applier, document, changes, undoTitle, UndoStep::Own);
                   });
}

Result<void> applyToLastStep(const DocumentReference& document, std::vector<CellChange> changes, const std::string& undoTitle)
{
    return guarded(kOperation, "",
                   [&]() -> Result<void>
                   {
                       BOOST_OUTCOME_TRYV(expectWritable(document));
                       Applier applier(document);
                       std::erase_if(changes, [&](const CellChange& change) { return !applier.verify(change); });
                       if (changes.empty())
                           return boost::outcome_v2::success();
                       return writeAll(applier, document, changes, undoTitle, UndoStep::WithLast);
                   });
}
}
