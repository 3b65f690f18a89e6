// SPDX-License-Identifier: MPL-2.0
// Comments that cannot all be written leave document, undo stack and modified flag as they were.
#include "finding_comments_fixture.hxx"

#include "support/change_verbs.hxx"
#include "support/comments.hxx"
#include "support/document_snapshot.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void expectRefused(WriterDocument& text, const std::vector<Finding>& findings, const Error& error)
{
    text.settle();
    const DocumentSnapshot before = snapshot(text);

    const auto written = writeComments(text.reference(), findings, extensionResources().catalog);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), error) << describe(written);
    EXPECT_TRUE(text.undoTitles().empty());
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
}
}

TEST_F(FindingComments, AreRefusedWhereOneCellIsProtected)
{
    text.table("表").cell("A2").protect();
    expectRefused(text, findingsEverywhere(), {ErrorCode::CellProtected, {{"place", "表.A2"}}});
}

TEST_F(FindingComments, AreRefusedInAProtectedSection)
{
    const auto cursor = text.body()->createTextCursorByRange(text.body()->getEnd());
    cursor->goLeft(1, false);
    cursor->goLeft(16, true);
    const Reference<css::lang::XMultiServiceFactory> factory(text.reference(), UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> section(factory->createInstance("com.sun.star.text.TextSection"), UNO_QUERY_THROW);
    text.body()->insertTextContent(cursor.get(), section, true);
    Reference<XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("IsProtected", Any(true));
    expectRefused(text, findingsEverywhere(), {ErrorCode::CellProtected, {{"place", "75条"}}});
}

TEST_F(FindingComments, AreRefusedWhereOnePlaceIsGone)
{
    expectRefused(text, {findingAt("1-cell", {"表", "B2", 1, 3}), findingAt("2-gone", {"表", "D9", 1, 9})},
                  {ErrorCode::CellMissing, {{"place", "表.D9"}}});
}

TEST_F(FindingComments, AreTakenBackIfThePlaceGoesWhileTheyAreWritten)
{
    text.removeRowOnFirstChange("表", 1);
    const DocumentSnapshot before = snapshot(text);

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
