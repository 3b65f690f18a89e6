// SPDX-License-Identifier: MPL-2.0
// Findings become comments at their places; exactly those are taken out again.
#include "finding_comments_fixture.hxx"

#include "support/change_verbs.hxx"
#include "support/comments.hxx"
#include "support/document_snapshot.hxx"
#include "support/numbered_report.hxx"
#include "support/temporary_folder.hxx"

#include "analysis/analysis.hxx"
#include "words/finding_text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gouji::test
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Texts = std::vector<std::string>;

/// Anchored to the first place of a cell of the table.
void insertFrame(WriterDocument& document, const char* cell)
{
    const auto body = document.table("表").cell(cell).body();
    const Reference<css::lang::XMultiServiceFactory> factory(document.reference(), UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> frame(factory->createInstance("com.sun.star.text.TextFrame"), UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(frame, UNO_QUERY_THROW)->setPropertyValue("AnchorType", css::uno::Any(css::text::TextContentAnchorType_AT_CHARACTER));
    body->insertTextContent(body->getStart(), frame, false);
}
}

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
        EXPECT_EQ(comments[index].content, "[Gouji] " + wholeFindingText(findings[index], catalog));
        EXPECT_EQ(comments[index].author, catalog.text("ui.product"));
    }
    EXPECT_EQ(comments[0].cell + ": " + comments[0].marked, "B2: 75");
    EXPECT_EQ(comments[1].cell + ": " + comments[1].marked, "A2: ");
    EXPECT_EQ(comments[2].cell + ": " + comments[2].marked, ": 75条");
    EXPECT_EQ(comments[3].cell + ": " + comments[3].marked, "A1: ");
    EXPECT_EQ(comments[4].cell + ": " + comments[4].marked, ": ");
    EXPECT_EQ(comments[5].cell + ": " + comments[5].marked, ": ");
}

TEST_F(FindingComments, StandInTheirOwnCellWhereItHoldsATable)
{
    // The cursor went into the inner table, and LibreOffice refused all comments: "text interface and cursor not related".
    text.table("表").cell("A2").nestedTable("内", 2, 2);
    text.table("表").cell("B1").text("7").nestedTable("后", 1, 1);
    text.table("内").cell("A1").nestedTable("最内", 1, 1);
    text.settle();

    const auto written = write({findingAt("1-before", {"表", "A2", 1, 2}), findingAt("2-behind", {"表", "B1", 1, 1}),
                                findingAt("3-table", {"内", "", 1, 2}), findingAt("4-inner", {"最内", "A1", 1, 2})});

    ASSERT_TRUE(written) << describe(written);
    const auto comments = commentsOf(text);
    ASSERT_EQ(comments.size(), 4U);
    EXPECT_EQ(comments[0].cell + ": " + comments[0].marked, "A2: ");
    EXPECT_EQ(comments[1].cell + ": " + comments[1].marked, "B1: 7");
    EXPECT_EQ(comments[2].cell + ": " + comments[2].marked, "A1: ");
    EXPECT_EQ(comments[3].cell + ": " + comments[3].marked, "A1: ");
}

TEST_F(FindingComments, StandBeforeTheDocumentWhereACellHoldsNothingButAFrame)
{
    // Taken out of the cell, the comment took the frame with it.
    insertFrame(text, "A2");
    const Reference<css::text::XTextFramesSupplier> frames(text.reference(), UNO_QUERY_THROW);

    ASSERT_TRUE(write({findingAt("1-frame", {"表", "A2", 1, 2})}));
    EXPECT_EQ(commentsOf(text).at(0).cell, "");
    ASSERT_TRUE(remove());

    EXPECT_TRUE(frames->getTextFrames()->hasElements());
    EXPECT_TRUE(commentsOf(text).empty());
}

TEST_F(FindingComments, AreNotTakenOutWhereAFrameThatCameLaterWouldGoToo)
{
    ASSERT_TRUE(write({findingAt("1-blank", {"表", "A2", 1, 2})}));
    insertFrame(text, "A2");

    const auto removed = remove();

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::CellNotPlain);
    EXPECT_TRUE(Reference<css::text::XTextFramesSupplier>(text.reference(), UNO_QUERY_THROW)->getTextFrames()->hasElements());
    EXPECT_EQ(commentsOf(text).size(), 1U);
}

TEST_F(FindingComments, StandInTheInnerTableWhereACellHoldsNothingElse)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "nested.fodt";
    std::ofstream(file) << R"(<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
      <table:table table:name="outer"><table:table-column/><table:table-row><table:table-cell>
      <table:table table:name="inner"><table:table-column/><table:table-row><table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table>
      </table:table-cell></table:table-row></table:table><text:p/></office:text></office:body></office:document>)";
    const WriterDocument nested(file, OpenMode::Editable, "OpenDocument Text Flat XML");

    const auto written = writeComments(nested.reference(), {findingAt("1-cell", {"outer", "A1", 1, 2}), findingAt("2-table", {"outer", "", 1, 2})}, catalog);

    ASSERT_TRUE(written) << describe(written);
    const auto comments = commentsOf(nested);
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_EQ(comments[0].marked, "7");
    EXPECT_EQ(comments[1].marked, "");
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
    addComment(text, {"李明", "0-foreign"});
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
    addComment(text, {catalog.text("ui.product"), "0-foreign"}); // even one who is called like the extension
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
    const css::uno::Reference<css::beans::XPropertySet> properties(text.reference(), css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(properties->getPropertyValue("RecordChanges"), css::uno::Any(true));
}

TEST_F(FindingComments, WrittenInOneLanguageAreRemovedInTheOther)
{
    const auto messages = std::filesystem::path(GOUJI_SOURCE_DIR) / "extension" / "messages";
    const auto chinese = MessageCatalog::read((messages / "zh-CN.json").string());
    const auto english = MessageCatalog::read((messages / "en-US.json").string());
    ASSERT_TRUE(chinese && english);
    ASSERT_TRUE(writeComments(text.reference(), findingsEverywhere(), chinese.value()));

    const auto removed = removeComments(text.reference(), english.value());

    ASSERT_TRUE(removed) << describe(removed);
    EXPECT_EQ(removed.value(), 6U);
}

TEST_F(FindingComments, AreKnownAgainInASavedFileAndToldFromThoseOfOthers)
{
    const TemporaryFolder folder;
    const std::pair<const char*, const char*> formats[] = {
        {"report.odt", "writer8"}, {"report.docx", "MS Word 2007 XML"}, {"report.doc", "MS Word 97"}};
    const Texts foreign{"0-foreign", "1-namesake", "2-namesake with our initials", "[Gouji] 3-copied"};
    addComment(text, {"李明", foreign[0]});
    addComment(text, {catalog.text("ui.product"), foreign[1]});
    addComment(text, {catalog.text("ui.product"), foreign[2], "Gouji"});
    addComment(text, {"王芳", foreign[3], "WF"});
    ASSERT_TRUE(write(findingsEverywhere()));

    for (const auto& [name, filter] : formats)
    {
        SCOPED_TRACE(name);
        text.storeCopy(folder.path() / name, filter);
        const WriterDocument opened(folder.path() / name, OpenMode::Editable, "");
        const auto written = commentsOf(opened);
        ASSERT_EQ(written.size(), foreign.size() + 6U);
        EXPECT_EQ(std::ranges::count(written, catalog.text("ui.product"), &SeenComment::author), 8);
        EXPECT_EQ(std::ranges::count(written, "75", &SeenComment::marked), 1);
        EXPECT_EQ(std::ranges::count(written, "75条", &SeenComment::marked), 1);

        const auto removed = removeComments(opened.reference(), catalog);

        ASSERT_TRUE(removed) << describe(removed);
        EXPECT_EQ(removed.value(), 6U);
        Texts left;
        std::ranges::transform(commentsOf(opened), std::back_inserter(left), &SeenComment::content);
        EXPECT_EQ(left, foreign);
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
}
