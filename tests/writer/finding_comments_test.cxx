// SPDX-License-Identifier: MPL-2.0
// Findings become comments at their places; exactly those are taken out again.
#include "support/change_verbs.hxx"
#include "support/comments.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "analysis.hxx"
#include "message/finding_text.hxx"
#include "writer/finding_comments.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Texts = std::vector<std::string>;

/// A finding without a wording of its own: its sentence is its rule's id.
Finding findingAt(const std::string& sentence, const Place& place)
{
    Finding finding;
    finding.rule = sentence;
    finding.message = sentence;
    finding.place = place;
    return finding;
}
}

class FindingComments : public OfficeTest
{
protected:
    /// One paragraph, one table, and a finding at each kind of place.
    FindingComments()
    {
        text.paragraph("一、总体情况").table("表", 2, 2).cell("A1").text("标题");
        text.table("表").cell("B2").text("75");
        text.paragraph("全年公开信息75条，受理20件。").settle();
    }

    static std::vector<Finding> findingsEverywhere()
    {
        return {findingAt("1-cell", {"表", "B2", 1, 3}), findingAt("2-blank", {"表", "A2", 1, 2}),
                findingAt("3-passage", {"", "", 2, 0, "75条"}), findingAt("4-table", {"表", "", 1, 0}), findingAt("5-document", {}),
                findingAt("6-last-year", {"另表", "C3", 0, 0, "", "file:///last-year.odt"})};
    }

    [[nodiscard]] Result<std::size_t> write(const std::vector<Finding>& findings) const
    {
        return writeComments(text.reference(), findings, catalog);
    }

    [[nodiscard]] Result<std::size_t> remove() const { return removeComments(text.reference(), catalog); }

    void expectRefused(const std::vector<Finding>& findings, const Error& error)
    {
        text.settle();
        const DocumentSnapshot before = snapshot(text);

        const auto written = write(findings);

        ASSERT_FALSE(written);
        EXPECT_EQ(written.error(), error) << describe(written);
        EXPECT_TRUE(text.undoTitles().empty());
        EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    }

    const MessageCatalog& catalog = extensionResources().catalog;
    WriterDocument text;
};

TEST_F(FindingComments, StandAtTheirPlacesSignedByTheExtension)
{
    const auto findings = findingsEverywhere();

    const auto written = write(findings);

    ASSERT_TRUE(written) << describe(written);
    EXPECT_EQ(written.value(), findings.size());
    const auto comments = commentsOf(text);
    ASSERT_EQ(comments.size(), findings.size());
    for (std::size_t index = 0; index < findings.size(); ++index)
    {
        EXPECT_EQ(comments[index].content, findingText(findings[index], catalog));
        EXPECT_EQ(comments[index].author, catalog.text("ui.product"));
    }
    EXPECT_EQ(comments[0].cell + ": " + comments[0].marked, "B2: 75");
    EXPECT_EQ(comments[1].cell + ": " + comments[1].marked, "A2: ");
    EXPECT_EQ(comments[2].cell + ": " + comments[2].marked, ": 75条");
    EXPECT_EQ(comments[3].cell + ": " + comments[3].marked, "A1: ");
    EXPECT_EQ(comments[4].cell + ": " + comments[4].marked, ": ");
    EXPECT_EQ(comments[5].cell + ": " + comments[5].marked, ": ");
}

TEST_F(FindingComments, AreOneStepThatUndoAndRedoRestoreExactly)
{
    const DocumentSnapshot before = snapshot(text);

    ASSERT_TRUE(write(findingsEverywhere()));
    const DocumentSnapshot after = snapshot(text);
    EXPECT_EQ(text.undoTitles(), Texts{catalog.text("ui.undo.comments-write")});

    text.undo();
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    text.redo();
    EXPECT_EQ(firstDifference(after, snapshot(text)), "");
}

TEST_F(FindingComments, AreRemovedInOneStepThatUndoAndRedoRestoreExactly)
{
    const DocumentSnapshot bare = snapshot(text);
    ASSERT_TRUE(write(findingsEverywhere()));
    text.settle();
    const DocumentSnapshot before = snapshot(text);

    const auto removed = remove();

    ASSERT_TRUE(removed) << describe(removed);
    EXPECT_EQ(removed.value(), 6U);
    EXPECT_EQ(snapshot(text).body, bare.body);
    EXPECT_EQ(text.undoTitles(), Texts{catalog.text("ui.undo.comments-remove")});

    text.undo();
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    EXPECT_EQ(commentsOf(text).size(), 6U);
    text.redo();
    EXPECT_EQ(snapshot(text).body, bare.body);
}

TEST_F(FindingComments, WrittenAgainReplaceTheEarlierOnes)
{
    ASSERT_TRUE(write(findingsEverywhere()));
    addComment(text, "李明", "0-foreign");
    text.settle();
    const DocumentSnapshot before = snapshot(text);

    const auto written = write({findingAt("7-new", {"表", "B2", 1, 3})});

    ASSERT_TRUE(written) << describe(written);
    EXPECT_EQ(written.value(), 1U);
    const auto comments = commentsOf(text);
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_EQ(comments[0].content, "0-foreign");
    EXPECT_EQ(comments[1].marked, "75");
    EXPECT_EQ(text.undoTitles().size(), 1U);
    text.undo();
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
}

TEST_F(FindingComments, ThatAreNotThereAreRemovedWithoutATrace)
{
    addComment(text, catalog.text("ui.product"), "0-foreign"); // even one who is called like the extension keeps his comments
    text.settle();

    const auto removed = remove();
    const auto written = write({});

    ASSERT_TRUE(removed) << describe(removed);
    EXPECT_EQ(removed.value(), 0U);
    ASSERT_TRUE(written) << describe(written);
    EXPECT_EQ(written.value(), 0U);
    EXPECT_EQ(commentsOf(text).size(), 1U);
    EXPECT_FALSE(text.isModified());
    EXPECT_TRUE(text.undoTitles().empty());
}

TEST_F(FindingComments, AreNoTrackedChange)
{
    text.tracking(true).settle();
    const std::string before = snapshot(text).body;

    ASSERT_TRUE(write(findingsEverywhere()));
    EXPECT_EQ(snapshot(text).body.find("text:changed-region"), std::string::npos);
    ASSERT_TRUE(remove());

    EXPECT_EQ(snapshot(text).body, before);
    const Reference<XPropertySet> properties(text.reference(), UNO_QUERY_THROW);
    EXPECT_EQ(properties->getPropertyValue("RecordChanges"), Any(true));
}

TEST_F(FindingComments, AreKnownAgainInASavedFile)
{
    const TemporaryFolder folder;
    const std::pair<const char*, const char*> formats[] = {
        {"report.odt", "writer8"}, {"report.docx", "MS Word 2007 XML"}, {"report.doc", "MS Word 97"}};
    addComment(text, "李明", "0-foreign");
    ASSERT_TRUE(write(findingsEverywhere()));

    for (const auto& [name, filter] : formats)
    {
        SCOPED_TRACE(name);
        text.storeCopy(folder.path() / name, filter);
        const WriterDocument opened(folder.path() / name, OpenMode::Editable, "");
        const auto comments = commentsOf(opened);
        ASSERT_EQ(comments.size(), 7U);
        EXPECT_EQ(comments[1].author, catalog.text("ui.product"));
        EXPECT_EQ(comments[1].marked, "75");
        EXPECT_EQ(comments[3].marked, "75条");

        const auto removed = removeComments(opened.reference(), catalog);

        ASSERT_TRUE(removed) << describe(removed);
        EXPECT_EQ(removed.value(), 6U);
        ASSERT_EQ(commentsOf(opened).size(), 1U);
        EXPECT_EQ(commentsOf(opened).front().content, "0-foreign");
    }
}

TEST_F(FindingComments, LeaveWhatIsReadAsItWas)
{
    const WriterDocument report;
    insertNumberedReport(report, "2021");
    const Document before = report.read();
    const auto findings = analyse(before, extensionResources().forms).findings;
    ASSERT_GT(findings.size(), 10U);

    const auto written = writeComments(report.reference(), findings, catalog);

    ASSERT_TRUE(written) << describe(written);
    EXPECT_EQ(commentsOf(report).size(), findings.size());
    EXPECT_TRUE(report.read() == before);
}

TEST_F(FindingComments, AreRefusedWhereOneCellIsProtected)
{
    text.table("表").cell("A2").protect();
    expectRefused(findingsEverywhere(), {ErrorCode::CellProtected, {{"place", "表.A2"}}});
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
    expectRefused(findingsEverywhere(), {ErrorCode::CellProtected, {{"place", "75条"}}});
}

TEST_F(FindingComments, AreRefusedWhereOnePlaceIsGone)
{
    expectRefused({findingAt("1-cell", {"表", "B2", 1, 3}), findingAt("2-gone", {"表", "D9", 1, 9})},
                  {ErrorCode::CellMissing, {{"place", "表.D9"}}});
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
