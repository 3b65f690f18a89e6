// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace gouji
{
/// A piece of text that the walk took: where it stands in the office's document, and where in the text taken since the
/// last takeText.
struct TextPiece
{
    css::uno::Reference<css::text::XTextRange> range;
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0;
    bool isField = false; ///< shown text without characters of its own
    bool isInserted = false; ///< by a tracked change that is not yet accepted
};

/// Whether a walk remembers its pieces, for those who look for a place.
enum class Pieces
{
    Dropped,
    Kept,
};

/// What of a portion decides whether its text is taken, and how.
struct PortionLooks
{
    OUString type; ///< TextPortionType
    OUString text; ///< as the office has it, whether shown or not
    bool isHidden = false;
    sal_Int16 escapement = 0; ///< above 0 raised, below lowered

    /// Throws UNO exceptions.
    [[nodiscard]] static PortionLooks of(const css::uno::Reference<css::beans::XPropertySet>& portion);
};

/// Collects the visible, undeleted text of consecutive paragraphs, portion by portion. A deletion under change tracking
/// may begin in one paragraph and end in a later one, therefore the walk remembers what is open. Left out: deleted and
/// hidden text, notes, annotations, unfilled placeholders, field commands. Raised and lowered digits become superscript
/// and subscript characters (base/text). Source: measured on LibreOffice 7.4.
class PortionWalk
{
public:
    explicit PortionWalk(Pieces pieces = Pieces::Dropped) : keepsPieces_(pieces == Pieces::Kept) {}

    /// Adds the text of one paragraph to text(); no break is added between paragraphs.
    void addParagraph(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph);

    /// Whether the break at the end of the last paragraph is deleted, so that the next paragraph continues it.
    [[nodiscard]] bool isInsideDeletion() const { return !openDeletions_.empty(); }
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::string takeText() { return std::exchange(text_, {}); }
    /// The portions to which frames, pictures or shapes are anchored, since the last call.
    [[nodiscard]] std::vector<css::uno::Reference<css::uno::XInterface>> takeAnchors() { return std::exchange(anchors_, {}); }
    [[nodiscard]] std::vector<TextPiece> takePieces() { return std::exchange(pieces_, {}); }
    void addBreak() { text_ += '\n'; }
    [[nodiscard]] const CellNotes& notes() const { return notes_; }
    [[nodiscard]] bool takePlaceholderMark() { return std::exchange(hasPlaceholder_, false); }

private:
    void addPortion(const css::uno::Reference<css::beans::XPropertySet>& portion);
    void addText(const css::uno::Reference<css::beans::XPropertySet>& portion, const PortionLooks& looks);
    void addField(const css::uno::Reference<css::beans::XPropertySet>& portion, const PortionLooks& looks);
    void addInner(const css::uno::Reference<css::beans::XPropertySet>& portion, const OUString& container);
    void noteRedline(const css::uno::Reference<css::beans::XPropertySet>& portion);

    bool keepsPieces_;
    std::vector<TextPiece> pieces_;
    std::vector<css::uno::Reference<css::uno::XInterface>> anchors_;
    std::string text_;
    CellNotes notes_;
    bool hasPlaceholder_ = false;
    bool isInsideFieldCommand_ = false;
    std::vector<OUString> openDeletions_; // identifiers
    std::vector<OUString> openInsertions_;
};
}
