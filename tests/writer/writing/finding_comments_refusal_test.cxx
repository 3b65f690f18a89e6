// SPDX-License-Identifier: MPL-2.0
// Comments that cannot all be written, or removed, leave document, undo stack and modified flag as they were.
#include "finding_comments_fixture.hxx"

#include "support/change_verbs.hxx"
#include "support/comments.hxx"
#include "support/document_snapshot.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <gtest/gtest.h>

#include <functional>

namespace gouji::test
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void expectRefused(WriterDocument& text, const Error& error, const std::function<Result<std::size_t>()>& command)
{
    text.settle();
    const DocumentSnapshot before = snapshot(text);

    const auto done = command();

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error(), error) << describe(done);
    EXPECT_TRUE(text.undoTitles().empty());
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
}

Error protectedAt(const std::string& place)
{
    return {ErrorCode::CellProtected, {{"place", place}}};
}

/// Puts the text that a cursor has selected into a protected section.
void protectSection(const WriterDocument& text, const Reference<css::text::XTextCursor>& selected)
{
    const Reference<css::lang::XMultiServiceFactory> factory(text.reference(), UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> section(factory->createInstance("com.sun.star.text.TextSection"), UNO_QUERY_THROW);
    text.body()->insertTextContent(selected.get(), section, true);
    Reference<XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("IsProtected", Any(true));
}

/// The last paragraph that holds text.
void protectProse(const WriterDocument& text)
{
    const auto cursor = text.body()->createTextCursorByRange(text.body()->getEnd());
    const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
    paragraph->gotoPreviousParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    protectSection(text, cursor);
}

void protectFirstParagraph(const WriterDocument& text)
{
    const auto cursor = text.body()->createTextCursor();
    Reference<css::text::XParagraphCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfParagraph(true);
    protectSection(text, cursor);
}
}

TEST_F(FindingComments, AreRefusedWhereOneCellIsProtected)
{
    text.table("表").cell("A2").protect();
    expectRefused(text, protectedAt("表.A2"), [&] { return write(findingsEverywhere()); });
}

TEST_F(FindingComments, AreRefusedInAProtectedSection)
{
    protectProse(text);
    expectRefused(text, protectedAt("75条"), [&] { return write(findingsEverywhere()); });
}

TEST_F(FindingComments, AboutTheWholeDocumentAreRefusedByTheFirstParagraph)
{
    protectFirstParagraph(text);
    expectRefused(text, protectedAt("一、总体情况"), [&] { return write({findingAt("1-document", {})}); });
}

TEST_F(FindingComments, InAProtectedCellKeepTheOthersFromBeingRemoved)
{
    ASSERT_TRUE(write(findingsEverywhere()));
    text.table("表").cell("A2").protect();
    expectRefused(text, protectedAt("表.A2"), [&] { return remove(); });
    expectRefused(text, protectedAt("表.A2"), [&] { return write({}); });
}

TEST_F(FindingComments, InAProtectedSectionKeepTheOthersFromBeingRemoved)
{
    ASSERT_TRUE(write(findingsEverywhere()));
    protectProse(text);
    expectRefused(text, protectedAt("75条"), [&] { return remove(); });
}

TEST_F(FindingComments, OfOthersInAProtectedSectionDoNotMatter)
{
    addComment(text, {"李明", "0-foreign"});
    ASSERT_TRUE(write({findingAt("1-cell", {"表", "B2", 1, 3})}));
    protectFirstParagraph(text);

    const auto removed = remove();

    ASSERT_TRUE(removed) << describe(removed);
    EXPECT_EQ(removed.value(), 1U);
}

TEST_F(FindingComments, AreRefusedWhereOnePlaceIsGone)
{
    expectRefused(text, {ErrorCode::CellMissing, {{"place", "表.D9"}}},
                  [&] { return write({findingAt("1-cell", {"表", "B2", 1, 3}), findingAt("2-gone", {"表", "D9", 1, 9})}); });
}

TEST_F(FindingComments, AreTakenBackIfThePlaceGoesWhileTheyAreWritten)
{
    const DocumentSnapshot before = snapshot(text);
    text.removeRowOnFirstChange("表", 1); // after the snapshot, which LibreOffice 26.8 calls a change

    const auto written = write({findingAt("1-passage", {"", "", 2, 0, "75条"}), findingAt("2-cell", {"表", "B2", 1, 3})});

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::OfficeRefused) << describe(written);
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    EXPECT_TRUE(text.undoTitles().empty());
}

TEST_F(FindingComments, AreNeitherWrittenNorRemovedInADocumentOpenedReadOnly)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "report.odt";
    ASSERT_TRUE(write(findingsEverywhere()));
    text.storeCopy(file, "writer8");
    const WriterDocument opened(file, OpenMode::ReadOnly, "");

    const auto written = writeComments(opened.reference(), findingsEverywhere(), catalog);
    const auto removed = removeComments(opened.reference(), catalog);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DocumentReadOnly);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::DocumentReadOnly);
    EXPECT_EQ(commentsOf(opened).size(), 6U);
}
}
