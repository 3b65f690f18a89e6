// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/finding_comments.hxx"

#include "words/finding_text.hxx"

#include "writer/places/place_range.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/tracking_pause.hxx"
#include "writer/uno/undo_scope.hxx"
#include "writer/writing/document_protection.hxx"
#include "writer/writing/editability.hxx"
#include "writer/writing/own_comments.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;
using Comments = std::vector<Reference<css::text::XTextContent>>;

/// A comment to be written, and where.
struct PlannedComment
{
    Reference<css::text::XTextCursor> range;
    std::string text;
};

/// What is done to the comments of a document in one step.
struct CommentStep
{
    std::string operation; ///< key in the catalogues
    std::string undoTitle; ///< likewise
    Comments removed;
    std::vector<PlannedComment> written;
};

/// Refuses what is protected; the office itself would not.
Result<void> expectEditable(const Reference<css::text::XTextRange>& range, const Sections& sections)
{
    if (isProtectedAround(range, sections))
        return Error{ErrorCode::CellProtected, {{"place", rangeText(range)}}};
    return boost::outcome_v2::success();
}

/// Whether a comment here cannot be taken out by itself: of a paragraph without other characters the office takes out, with it, the frames,
/// pictures and shapes that are anchored to its place. Source: measured on LibreOffice 7.4.
bool wouldTakeAlong(const Reference<css::text::XTextRange>& place)
{
    const auto cursor = place->getText()->createTextCursorByRange(place->getStart());
    const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    if (!cursor->getString().isEmpty())
        return false;
    const auto paragraphs = Reference<css::container::XEnumerationAccess>(cursor, UNO_QUERY_THROW)->createEnumeration();
    const Reference<css::container::XEnumerationAccess> content(paragraphs->nextElement(), UNO_QUERY);
    const auto portions = content.is() ? content->createEnumeration() : Reference<css::container::XEnumeration>();
    while (portions.is() && portions->hasMoreElements())
        if (propertyOr(Reference<XPropertySet>(portions->nextElement(), UNO_QUERY_THROW), "TextPortionType", OUString()) == "Frame")
            return true;
    return false;
}

/// Where a finding's comment stands: at its place, or, where it could not be taken out again, before the document. Null if the place is
/// gone.
Reference<css::text::XTextCursor> commentRangeOf(const DocumentReference& document, const Finding& finding)
{
    const auto range = rangeOf(document, finding.place.document.empty() ? finding.place : Place{});
    return range.is() && wouldTakeAlong(range.get()) ? rangeOf(document, Place{}) : range;
}

/// The comments to be taken out. Refused where one would take something along, put there after it was written.
Result<Comments> planRemoval(const DocumentReference& document)
{
    const Sections sections(document);
    auto comments = ownComments(document);
    for (const auto& comment : comments)
    {
        BOOST_OUTCOME_TRYV(expectEditable(comment->getAnchor(), sections));
        if (wouldTakeAlong(comment->getAnchor()))
            return Error{ErrorCode::CellNotPlain, {{"place", rangeText(comment->getAnchor())}, {"content", "content.other"}}};
    }
    return comments;
}

Result<std::vector<PlannedComment>> planComments(const DocumentReference& document, const std::vector<Finding>& findings,
                                                 const MessageCatalog& catalog)
{
    const Sections sections(document);
    std::vector<PlannedComment> planned;
    for (const auto& finding : findings)
    {
        const auto range = commentRangeOf(document, finding);
        if (!range.is())
            return Error{ErrorCode::CellMissing, {{"place", placeText(finding.place)}}};
        BOOST_OUTCOME_TRYV(expectEditable(range.get(), sections));
        planned.push_back({range, wholeFindingText(finding, catalog)});
    }
    return planned;
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
            const auto content = ownComment(document, comment.text, catalog.text("ui.product"));
            comment.range->getText()->insertTextContent(comment.range.get(), content, !comment.range->isCollapsed());
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
                       BOOST_OUTCOME_TRYV(expectWritableUntracked(document));
                       BOOST_OUTCOME_TRY(planned, planComments(document, findings, catalog));
                       step.written = std::move(planned);
                       BOOST_OUTCOME_TRY(removed, planRemoval(document));
                       step.removed = std::move(removed);
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
                       BOOST_OUTCOME_TRYV(expectWritableUntracked(document));
                       BOOST_OUTCOME_TRY(removed, planRemoval(document));
                       step.removed = std::move(removed);
                       BOOST_OUTCOME_TRYV(apply(document, step, catalog));
                       return step.removed.size();
                   });
}
}
