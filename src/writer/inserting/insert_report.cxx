// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/insert_report.hxx"

#include "writer/inserting/inserted_part.hxx"
#include "writer/inserting/insertion_point.hxx"
#include "writer/inserting/seal_line.hxx"
#include "writer/inserting/zero_fill.hxx"
#include "writer/places/place_range.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/reading/sections.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/undo_scope.hxx"
#include "writer/writing/document_protection.hxx"
#include "writer/writing/editability.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;

constexpr const char* kOperation = "operation.insert-report";
const OUString kPageStyle("PageDescName");

/// The report's page layout hangs on its first paragraph's style. In a document that has text of its own the layout
/// stays as it is, and the report begins on a new page.
void keepPageLayout(const InsertedPart& part)
{
    part.firstParagraph->setPropertyValue(kPageStyle, Any(OUString()));
    part.firstParagraph->setPropertyValue("BreakType", Any(css::style::BreakType_PAGE_BEFORE));
}

/// LibreOffice 25.2 lays pages out anew only where a paragraph's own page style changes: hence set on the empty
/// paragraph before and on the title behind, so that the view follows both the command and its undo.
void announcePageLayout(const DocumentReference& document, UndoScope& scope)
{
    const auto body = Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    Reference<XPropertySet>(body->nextElement(), UNO_QUERY_THROW)->setPropertyValue(kPageStyle, Any(OUString()));
    scope.noteChange();
}

void takePageLayout(const DocumentReference& document, const InsertedPart& part)
{
    const auto families = Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
    const Reference<css::container::XNameAccess> styles(families->getByName("ParagraphStyles"), UNO_QUERY_THROW);
    const auto name = propertyOr(part.firstParagraph, "ParaStyleName", OUString());
    const Reference<XPropertySet> style(styles->getByName(name), UNO_QUERY_THROW);
    part.firstParagraph->setPropertyValue(kPageStyle, Any(propertyOr(style, kPageStyle, OUString())));
}

void showStart(const DocumentReference& document, const Reference<css::text::XTextCursor>& inserted, const InsertedPart& part)
{
    const auto view = viewCursor(document);
    if (!view.is())
        return;
    const auto first = part.placeholders.empty() ? inserted->getStart() : part.placeholders.front().anchor;
    view->gotoRange(first->getStart(), false);
    view->gotoRange(first->getEnd(), true);
}

/// Nothing of the document is changed before this is known: a command refused half-way would have broken a paragraph of
/// a protected section.
Result<void> expectUnprotected(const Reference<css::text::XTextCursor>& cursor, const DocumentReference& document)
{
    if (isProtectedAround(cursor.get(), Sections(document)))
        return Error{ErrorCode::CellProtected, {{"place", rangeText(cursor.get())}}};
    return boost::outcome_v2::success();
}

Result<void> insertInto(const DocumentReference& document, const Forms& forms, const Form& form, const InsertRequest& request,
                        UndoScope& scope)
{
    const bool isEmpty = isEmptyDocument(document);
    const auto cursor = insertionCursor(document);
    if (isEmpty)
        announcePageLayout(document, scope);
    else
        makeOwnParagraph(cursor, scope);
    Reference<css::document::XDocumentInsertable>(cursor, UNO_QUERY_THROW)
        ->insertDocumentFromURL(fromUtf8(request.templateUrl), {});
    if (!cursor->isCollapsed())
        scope.noteChange();

    // A file that is missing or of an unknown kind is inserted as nothing, or as text, without an exception.
    InsertedPart part = inspect(cursor.get());
    if (part.tables.size() < form.tables.size() || !part.firstParagraph.is())
        return Error{ErrorCode::TemplateNotInserted, {{"file", request.templateUrl}}};
    if (isEmpty)
        takePageLayout(document, part);
    else
        keepPageLayout(part);
    replacePlaceholders(part, form.unitPrompt, request.unit);
    replacePlaceholders(part, form.yearPrompt, request.year > 0 ? std::to_string(request.year) : std::string());
    writeOutPlaceholders(part);
    if (request.fillsZeros)
        writeZeros(document, part.tables, forms);
    appendSeal(cursor.get(), request.seal);
    // While a comment is written the view's cursor stays there.
    static_cast<void>(guarded(kOperation, "",
                              [&]() -> Result<void>
                              {
                                  showStart(document, cursor, part);
                                  return boost::outcome_v2::success();
                              }));
    return boost::outcome_v2::success();
}
}

Result<void> insertReport(const DocumentReference& document, const Forms& forms, const InsertRequest& request)
{
    return guarded(kOperation, "",
                   [&]() -> Result<void>
                   {
                       BOOST_OUTCOME_TRYV(expectWritable(document));
                       const auto form = std::ranges::find(forms, request.formId, &Form::id);
                       if (form == forms.end())
                           return Error{ErrorCode::TemplateNotInserted, {{"file", request.templateUrl}}};
                       BOOST_OUTCOME_TRYV(expectUnprotected(insertionCursor(document), document));
                       UndoScope scope(document, fromUtf8(request.undoTitle));
                       Result<void> inserted = guarded(kOperation, "", [&] { return insertInto(document, forms, *form, request, scope); });
                       if (!inserted)
                           scope.rollBack();
                       return inserted;
                   });
}
}
