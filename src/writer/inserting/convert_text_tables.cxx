// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/convert_text_tables.hxx"

#include "pasted_table/plan_conversion.hxx"

#include "writer/audit/audit_document.hxx"
#include "writer/inserting/inserted_part.hxx"
#include "writer/inserting/text_run.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/tracking_pause.hxx"
#include "writer/uno/undo_scope.hxx"
#include "writer/writing/document_protection.hxx"
#include "writer/writing/write_cell.hxx"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>
#include <ranges>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;
using TableReference = Reference<css::text::XTextTable>;

constexpr const char* kOperation = "operation.convert-text";

/// One conversion and the paragraphs that it replaces.
struct Replacement
{
    TextConversion conversion;
    TextRun paragraphs;
};

std::vector<Replacement> replacementsOf(const DocumentReference& document, std::vector<TextConversion> conversions)
{
    std::vector<Replacement> replacements;
    const auto located = conversions.empty() ? std::vector<LocatedParagraph>() : locateParagraphs(document);
    for (auto& conversion : conversions)
    {
        Replacement replacement{std::move(conversion), {}};
        const auto first = replacement.conversion.firstBlock;
        const auto end = first + replacement.conversion.oldTexts.size();
        for (const auto& paragraph : located)
            if (first <= paragraph.block && paragraph.block < end)
                replacement.paragraphs.push_back(paragraph.paragraph);
        replacements.push_back(std::move(replacement));
    }
    return replacements;
}

/// In one text: lines in a cell or a frame and others outside it are never cleared together.
bool standTogether(const TextRun& paragraphs)
{
    const auto textOf = [](const auto& paragraph) { return Reference<css::text::XTextRange>(paragraph, UNO_QUERY_THROW)->getText(); };
    return std::ranges::all_of(paragraphs, [&](const auto& paragraph) { return textOf(paragraph) == textOf(paragraphs.front()); });
}

Result<void> expectReplaceable(const TextRun& paragraphs, const Sections& sections)
{
    BOOST_OUTCOME_TRYV(expectRemovable(paragraphs, sections));
    return expectRoomForTable(paragraphs);
}

Result<void> verify(const Replacement& replacement, const Sections& sections)
{
    const auto& conversion = replacement.conversion;
    if (replacement.paragraphs.size() != conversion.oldTexts.size() || !standTogether(replacement.paragraphs))
        return Error{ErrorCode::TableNotConverted, {{"table", conversion.tableForm->title}}};
    const auto replaceable = expectReplaceable(replacement.paragraphs, sections);
    if (replaceable)
        return replaceable;
    auto error = replaceable.error();
    error.arguments.emplace_back("table", conversion.tableForm->title);
    error.arguments.emplace_back("line", conversion.firstLine);
    return error;
}

/// Every conversion of the plan, before the first is done; two that claim the same line would lose a table.
Result<void> verifyAll(const std::vector<Replacement>& replacements, const DocumentReference& document)
{
    const Sections sections(document);
    std::size_t claimed = 0;
    for (const auto& replacement : replacements)
    {
        const auto& conversion = replacement.conversion;
        if (conversion.firstBlock < claimed)
            return Error{ErrorCode::TableNotConverted, {{"table", conversion.tableForm->title}}};
        claimed = conversion.firstBlock + conversion.oldTexts.size();
        BOOST_OUTCOME_TRYV(verify(replacement, sections));
    }
    return boost::outcome_v2::success();
}

/// Does what was verified, inside one undo step.
class Converter
{
public:
    Converter(const DocumentReference& document, const Resources& resources, UndoScope& scope)
        : document_(document), resources_(resources), scope_(scope), writer_(document)
    {
    }

    [[nodiscard]] Result<ConvertedTable> convert(const Replacement& replacement)
    {
        const auto& conversion = replacement.conversion;
        const auto cursor = clear(replacement.paragraphs);
        const auto behind = parted(cursor);
        const auto url = resources_.tableUrl(conversion.form->id, conversion.tableForm->id);
        Reference<css::document::XDocumentInsertable>(cursor, UNO_QUERY_THROW)->insertDocumentFromURL(fromUtf8(url), {});
        const auto inserted = inspect(cursor.get());
        if (inserted.tables.size() != 1)
            return Error{ErrorCode::TemplateNotInserted, {{"file", url}}};
        const auto& table = inserted.tables.front();
        fill(table, conversion);
        removeBlank(cursor);
        behind->goLeft(1, false);
        removeBlank(behind);
        const auto name = toUtf8(Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName());
        return ConvertedTable{conversion.form, conversion.tableForm->title, name, conversion.leftOut};
    }

private:
    /// Leaves one empty paragraph of those, the cursor in it.
    [[nodiscard]] Reference<css::text::XTextCursor> clear(const TextRun& paragraphs)
    {
        const Reference<css::text::XTextRange> first(paragraphs.front(), UNO_QUERY_THROW);
        const Reference<css::text::XTextRange> last(paragraphs.back(), UNO_QUERY_THROW);
        const auto cursor = first->getText()->createTextCursorByRange(first->getStart());
        cursor->gotoRange(last->getEnd(), true);
        cursor->setString(OUString());
        scope_.noteChange();
        return cursor;
    }

    /// Makes two of an empty paragraph, the cursor in the first; gives the start of the second, which stays as it is behind
    /// the table. What the office makes of a paragraph into which it inserts, a redo makes otherwise.
    static Reference<css::text::XTextCursor> parted(const Reference<css::text::XTextCursor>& cursor)
    {
        const auto text = cursor->getText();
        text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        const auto second = text->createTextCursorByRange(cursor.get());
        cursor->goLeft(1, false);
        return second;
    }

    /// Writer parts what is inserted from the paragraph around it; nobody wants the empty ones beside the table. Of these
    /// one is the first that the range touches.
    static void removeBlank(const Reference<css::text::XTextCursor>& range)
    {
        const auto elements = Reference<css::container::XEnumerationAccess>(range, UNO_QUERY_THROW)->createEnumeration();
        const Reference<css::text::XTextRange> first(elements->nextElement(), css::uno::UNO_QUERY);
        if (first.is() && first->getString().isEmpty())
            Reference<css::lang::XComponent>(first, UNO_QUERY_THROW)->dispose();
    }

    void fill(const TableReference& table, const TextConversion& conversion) const
    {
        const auto analysis = analyseTables({table}, resources_.forms);
        for (const auto& report : analysis.reports)
            for (const auto& read : report.tables)
                for (const auto& figure : read.figures)
                    if (figure)
                        write(table, figure->place.cell, valueOf(conversion, read.tableForm->figures[figure->definition].id));
    }

    /// Two forms may have the same table, and the office's may be read as either: hence by id.
    static std::string valueOf(const TextConversion& conversion, const std::string& id)
    {
        const auto figure = conversion.tableForm->indexOf(id);
        return figure && *figure < conversion.values.size() ? conversion.values[*figure] : std::string();
    }

    void write(const TableReference& table, const std::string& cellName, const std::string& value) const
    {
        const auto cell = value.empty() ? Reference<css::table::XCell>() : findCell(table, cellName);
        if (cell.is())
            writer_.write(cell, value);
    }

    DocumentReference document_;
    const Resources& resources_;
    UndoScope& scope_;
    CellWriter writer_;
};

/// Every table that is announced must be there for the reader, with the values planned for it.
Result<void> expectFound(const DocumentReference& document, const Resources& resources, const std::vector<ConvertedTable>& converted)
{
    BOOST_OUTCOME_TRY(content, readDocument(document));
    const auto analysis = analyse(content, resources.forms);
    for (const auto& announced : converted)
    {
        const auto isAnnounced = [&](const ReportTable& table) { return table.place.table == announced.name; };
        const auto isIn = [&](const Report& report) { return std::ranges::any_of(report.tables, isAnnounced); };
        if (std::ranges::none_of(analysis.reports, isIn))
            return Error{ErrorCode::TableNotConverted, {{"table", announced.title}}};
    }
    return boost::outcome_v2::success();
}

/// From the last to the first, so that those before stay where they are.
Result<std::vector<ConvertedTable>> convertAll(const DocumentReference& document, const Resources& resources,
                                               const std::vector<Replacement>& replacements)
{
    const TrackingPause pause(document);
    UndoScope scope(document, fromUtf8(resources.catalog.text("ui.undo.convert")));
    Converter converter(document, resources, scope);
    std::vector<ConvertedTable> converted;
    for (const auto& replacement : replacements | std::views::reverse)
    {
        auto table = guarded(kOperation, replacement.conversion.tableForm->title, [&] { return converter.convert(replacement); });
        if (!table)
        {
            scope.rollBack();
            return table.error();
        }
        converted.insert(converted.begin(), std::move(table).value());
    }
    auto found = guarded(kOperation, "", [&] { return expectFound(document, resources, converted); });
    if (!found)
    {
        scope.rollBack();
        return found.error();
    }
    return converted;
}
}

Result<std::vector<ConvertedTable>> convertTextTables(const DocumentReference& document, const Resources& resources)
{
    return guarded(kOperation, "",
                   [&]() -> Result<std::vector<ConvertedTable>>
                   {
                       BOOST_OUTCOME_TRYV(expectWritableUntracked(document));
                       BOOST_OUTCOME_TRY(content, readDocument(document));
                       const auto analysis = analyse(content, resources.forms);
                       if (!analysis.holdsReport)
                           return Error{ErrorCode::NoReport, {{"absence", analysis.absence}}};
                       const auto replacements = replacementsOf(document, planConversion(content, resources.forms, analysis.reports));
                       BOOST_OUTCOME_TRYV(verifyAll(replacements, document));
                       if (replacements.empty())
                           return std::vector<ConvertedTable>();
                       return convertAll(document, resources, replacements);
                   });
}
}
