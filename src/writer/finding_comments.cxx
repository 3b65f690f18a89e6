// SPDX-License-Identifier: MPL-2.0
#include "writer/finding_comments.hxx"

#include "message/finding_text.hxx"

#include "writer/editability.hxx"
#include "writer/office_call.hxx"
#include "writer/place_range.hxx"
#include "writer/sections.hxx"
#include "writer/text_tables.hxx"
#include "writer/today.hxx"
#include "writer/tracking_pause.hxx"
#include "writer/undo_scope.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;
using Comments = std::vector<Reference<css::text::XTextContent>>;

const OUString kAnnotation("com.sun.star.text.textfield.Annotation");
/// By these our comments are known again; the author's name is another one in every language.
const OUString kInitials("Gouji");

/// A comment to be written, and where.
struct PlannedComment
{
    Reference<css::text::XTextCursor> range;
    OUString content;
};

/// What is done to the comments of a document in one step.
struct CommentStep
{
    std::string operation; ///< key in the catalogues
    std::string undoTitle; ///< likewise
    Comments removed;
    std::vector<PlannedComment> written;
};

Comments ownComments(const DocumentReference& document)
{
    Comments own;
    const auto fields = Reference<css::text::XTextFieldsSupplier>(document, UNO_QUERY_THROW)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements())
    {
        const Reference<css::lang::XServiceInfo> field(fields->nextElement(), UNO_QUERY_THROW);
        if (field->supportsService(kAnnotation) &&
            propertyOr(Reference<XPropertySet>(field, UNO_QUERY_THROW), "Initials", OUString()) == kInitials)
            own.emplace_back(field, UNO_QUERY_THROW);
    }
    return own;
}

bool isProtected(const Reference<css::text::XTextCursor>& range, const Sections& sections)
{
    const Reference<XPropertySet> properties(range, UNO_QUERY_THROW);
    const Reference<XPropertySet> cell(properties->getPropertyValue("Cell"), UNO_QUERY);
    if (!cell.is())
        return sections.around(range).isProtected;
    const Reference<css::text::XTextTable> table(properties->getPropertyValue("TextTable"), UNO_QUERY_THROW);
    return propertyOr(cell, "IsProtected", false) || isProtectedAround(table, sections);
}

Result<std::vector<PlannedComment>> planComments(const DocumentReference& document, const std::vector<Finding>& findings,
                                                 const MessageCatalog& catalog)
{
    const Sections sections(document);
    std::vector<PlannedComment> planned;
    for (const auto& finding : findings)
    {
        const Place place = finding.place.document.empty() ? finding.place : Place{};
        const auto range = rangeOf(document, place);
        if (!range.is())
            return Error{ErrorCode::CellMissing, {{"place", placeText(place)}}};
        if (isProtected(range, sections))
            return Error{ErrorCode::CellProtected, {{"place", placeText(place)}}};
        planned.push_back({range, fromUtf8(findingText(finding, catalog))});
    }
    return planned;
}

void insert(const DocumentReference& document, const PlannedComment& comment, const OUString& author)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<XPropertySet> annotation(factory->createInstance(kAnnotation), UNO_QUERY_THROW);
    annotation->setPropertyValue("Author", Any(author));
    annotation->setPropertyValue("Initials", Any(kInitials));
    annotation->setPropertyValue("DateTimeValue", Any(localTime()));
    annotation->setPropertyValue("Content", Any(comment.content));
    const Reference<css::text::XTextContent> content(annotation, UNO_QUERY_THROW);
    comment.range->getText()->insertTextContent(comment.range.get(), content, !comment.range->isCollapsed());
}

Result<void> apply(const DocumentReference& document, const CommentStep& step, const MessageCatalog& catalog)
{
    if (step.removed.empty() && step.written.empty())
        return boost::outcome_v2::success();
    const TrackingPause pause(document);
    UndoScope scope(document, fromUtf8(catalog.text(step.undoTitle)));
    const auto change = [&]() -> Result<void>
    {
        for (const auto& comment : step.removed)
        {
            comment->getAnchor()->getText()->removeTextContent(comment);
            scope.noteChange();
        }
        for (const auto& comment : step.written)
        {
            insert(document, comment, fromUtf8(catalog.text("ui.product")));
            scope.noteChange();
        }
        return boost::outcome_v2::success();
    };
    const Result<void> changed = guarded(step.operation, "", change);
    if (!changed)
        scope.rollBack();
    return changed;
}
}

Result<std::size_t> writeComments(const DocumentReference& document, const std::vector<Finding>& findings, const MessageCatalog& catalog)
{
    CommentStep step{"operation.write-comments", "ui.undo.comments-write", {}, {}};
    return guarded(step.operation, "",
                   [&]() -> Result<std::size_t>
                   {
                       if (!isEditable(document))
                           return Error{ErrorCode::DocumentReadOnly, {}};
                       BOOST_OUTCOME_TRY(planned, planComments(document, findings, catalog));
                       step.written = std::move(planned);
                       step.removed = ownComments(document);
                       BOOST_OUTCOME_TRYV(apply(document, step, catalog));
                       return step.written.size();
                   });
}

Result<std::size_t> removeComments(const DocumentReference& document, const MessageCatalog& catalog)
{
    CommentStep step{"operation.remove-comments", "ui.undo.comments-remove", {}, {}};
    return guarded(step.operation, "",
                   [&]() -> Result<std::size_t>
                   {
                       if (!isEditable(document))
                           return Error{ErrorCode::DocumentReadOnly, {}};
                       step.removed = ownComments(document);
                       BOOST_OUTCOME_TRYV(apply(document, step, catalog));
                       return step.removed.size();
                   });
}
}
