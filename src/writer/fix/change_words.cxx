// SPDX-License-Identifier: MPL-2.0
#include "writer/fix/change_words.hxx"

#include "writer/places/find_passage.hxx"
#include "writer/reading/foreign_content.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/reading/sections.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/undo_scope.hxx"
#include "writer/writing/document_protection.hxx"
#include "writer/writing/editability.hxx"

#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;

bool stands(const Place& place, const LocatedParagraph& paragraph)
{
    return paragraph.text.compare(std::min(place.order, paragraph.text.size()), place.passage.size(), place.passage) == 0;
}

Error failure(ErrorCode code, const WordChange& change)
{
    return {code, {{"words", change.place.passage}}};
}

/// Of the words alone: bytes [begin, end) of the paragraph.
bool isInserted(const LocatedParagraph& paragraph, std::size_t begin, std::size_t end)
{
    return std::ranges::any_of(paragraph.pieces, [&](const TextPiece& piece) { return piece.isInserted && piece.begin < end && begin < piece.end; });
}

/// A deletion within the words shows its edges there.
bool hasRedline(const Reference<css::container::XEnumerationAccess>& piece)
{
    const auto portions = piece->createEnumeration();
    while (portions->hasMoreElements())
        if (propertyOr(Reference<css::beans::XPropertySet>(portions->nextElement(), UNO_QUERY_THROW), "TextPortionType", OUString()) == "Redline")
            return true;
    return false;
}

Result<void> expectPlain(const Reference<css::text::XTextCursor>& words, const WordChange& change)
{
    const auto pieces = Reference<css::container::XEnumerationAccess>(words, UNO_QUERY_THROW)->createEnumeration();
    while (pieces->hasMoreElements())
    {
        const Reference<css::container::XEnumerationAccess> piece(pieces->nextElement(), UNO_QUERY_THROW);
        if (hasRedline(piece))
            return failure(ErrorCode::WordsHavePendingChange, change);
        if (const auto content = foreignContentWithin(piece))
            return Error{ErrorCode::WordsNotPlain, {{"words", change.place.passage}, {"content", *content}}};
    }
    return boost::outcome_v2::success();
}

Result<Reference<css::text::XTextCursor>> verified(const DocumentReference& document, const WordChange& change)
{
    const auto paragraphs = locateParagraphs(document);
    const auto paragraph = std::ranges::find(paragraphs, change.place.block, &LocatedParagraph::block);
    if (paragraph == paragraphs.end() || !stands(change.place, *paragraph) || !stands(change.around, *paragraph))
        return failure(ErrorCode::WordsChanged, change);
    const auto begin = change.place.order;
    const auto end = begin + change.place.passage.size();
    const auto words = rangeOf(*paragraph, begin, end);
    if (!words.is())
        return failure(ErrorCode::WordsChanged, change);
    if (isProtectedAround(Reference<css::text::XTextRange>(words.get()), Sections(document)))
        return Error{ErrorCode::CellProtected, {{"place", change.place.passage}}};
    if (isInserted(*paragraph, begin, end))
        return failure(ErrorCode::WordsHavePendingChange, change);
    BOOST_OUTCOME_TRYV(expectPlain(words, change));
    return words;
}

/// The new words first, behind the last sign, whose looks they take and whose comments they join; then the old ones go.
/// The other way round, looks and comments of the old words alone would be lost.
void replace(const Reference<css::text::XTextCursor>& words, const std::string& newText, UndoScope& scope)
{
    const auto length = static_cast<sal_Int16>(words->getString().getLength());
    const auto text = words->getText();
    const auto old = text->createTextCursorByRange(words->getStart());
    text->insertString(words->getEnd(), fromUtf8(newText), false);
    scope.noteChange();
    old->goRight(length, true);
    old->setString(OUString());
}

Result<void> write(const DocumentReference& document, const Reference<css::text::XTextCursor>& words, const WordChange& change, const std::string& undoTitle)
{
    UndoScope scope(document, fromUtf8(undoTitle));
    auto written = guarded("operation.write-words", change.place.passage,
                           [&]() -> Result<void>
                           {
                               replace(words, change.newText, scope);
                               return boost::outcome_v2::success();
                           });
    if (!written)
        scope.rollBack();
    return written;
}
}

Result<void> changeWords(const DocumentReference& document, const WordChange& change, const std::string& undoTitle)
{
    return guarded("operation.write-words", change.place.passage,
                   [&]() -> Result<void>
                   {
                       BOOST_OUTCOME_TRYV(expectWritable(document));
                       BOOST_OUTCOME_TRY(words, verified(document, change));
                       return write(document, words, change, undoTitle);
                   });
}
}
