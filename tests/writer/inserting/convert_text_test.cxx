// SPDX-License-Identifier: MPL-2.0
// Statutory tables that stand in the document as text become tables, in one undo step.
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/table_as_text.hxx"
#include "support/writer_document.hxx"

#include "writer/inserting/convert_text_tables.hxx"
#include "writer/places/find_passage.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Lines = std::vector<std::string>;

Lines tableNames(const WriterDocument& document)
{
    Lines names;
    for (const auto& table : tablesOf(document.read()))
        names.push_back(table.name);
    return names;
}
}

/// A report of numbers that are all different, by its tables' lines and its figures.
struct SourceReport
{
    std::vector<Lines> tables;
    FigureTexts figures;
};

class ConvertText : public OfficeTest
{
protected:
    static SourceReport makeSource()
    {
        const WriterDocument document;
        insertNumberedReport(document, "2021");
        SourceReport source{{}, figuresOf(document)};
        for (const auto& table : tablesOf(document.read()))
            source.tables.push_back(linesOf(table));
        return source;
    }

    static const SourceReport& source()
    {
        static const SourceReport made = makeSource();
        return made;
    }

    /// The same report as text, a sentence behind the last table.
    void paste(const std::string& lastParagraph)
    {
        text.paragraph("云岫县2023年政府信息公开工作年度报告").paragraph("二、主动公开政府信息情况");
        for (const auto& table : source().tables)
        {
            for (const auto& line : table)
                text.paragraph(line);
            text.paragraph(lastParagraph);
        }
        text.settle();
    }

    [[nodiscard]] Result<std::vector<ConvertedTable>> convert() const { return convertTextTables(text.reference(), extensionResources()); }

    void expectRefused(ErrorCode code)
    {
        text.settle();
        const DocumentSnapshot before = snapshot(text);

        const auto converted = convert();

        ASSERT_FALSE(converted);
        EXPECT_EQ(converted.error().code, code) << describe(converted);
        EXPECT_TRUE(text.undoTitles().empty());
        EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    }

    /// All of the text, to be marked.
    [[nodiscard]] Reference<css::text::XTextRange> wholeText() const
    {
        const auto cursor = text.body()->createTextCursor();
        cursor->gotoStart(false);
        cursor->gotoEnd(true);
        return cursor.get();
    }

    [[nodiscard]] Reference<css::text::XTextContent> make(const char* service) const
    {
        const Reference<css::lang::XMultiServiceFactory> factory(text.reference(), UNO_QUERY_THROW);
        return {factory->createInstance(OUString::createFromAscii(service)), UNO_QUERY_THROW};
    }

    WriterDocument text;
};

TEST_F(ConvertText, GivesTheFiguresOfTheTablesInOneUndoStep)
{
    paste("以上为全部数据。");
    ASSERT_TRUE(figuresOf(text).empty());
    const DocumentSnapshot before = snapshot(text);

    const auto converted = convert();

    ASSERT_TRUE(converted) << describe(converted);
    ASSERT_EQ(converted.value().size(), 3U);
    EXPECT_EQ(converted.value()[1].title, "表三");
    EXPECT_EQ(converted.value()[1].leftOut, Lines());
    EXPECT_EQ(figuresOf(text), source().figures);
    EXPECT_EQ(tableNames(text), (Lines{converted.value()[0].name, converted.value()[1].name, converted.value()[2].name}));
    const auto paragraphs = paragraphsOf(text.read());
    EXPECT_EQ(std::ranges::count(paragraphs, "以上为全部数据。"), 3);
    EXPECT_EQ(std::ranges::count_if(paragraphs, [](const std::string& paragraph) { return paragraph.find('\t') != std::string::npos; }), 0);
    const auto blocks = text.read().blocks;
    ASSERT_TRUE(std::holds_alternative<Table>(blocks.at(2))) << "the table stands directly below its heading";
    EXPECT_EQ(text.undoTitles(), Lines{extensionResources().catalog.text("ui.undo.convert")});

    text.undo();
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    text.redo();
    EXPECT_EQ(figuresOf(text), source().figures);
}

TEST_F(ConvertText, RedoMakesTheSameAgainWhateverTheLinesLookLike)
{
    // The paragraph behind each table was another one after redo.
    paste("以上为全部数据。");
    const Reference<css::beans::XPropertySet> looks(wholeText(), UNO_QUERY_THROW);
    looks->setPropertyValue("ParaStyleName", css::uno::Any(OUString("Text body")));
    looks->setPropertyValue("ParaLeftMargin", css::uno::Any(sal_Int32(1000)));
    looks->setPropertyValue("CharHeight", css::uno::Any(9.0F));
    text.settle();
    const DocumentSnapshot before = snapshot(text);

    const auto converted = convert();

    ASSERT_TRUE(converted) << describe(converted);
    const DocumentSnapshot after = snapshot(text);
    text.undo();
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
    text.redo();
    EXPECT_EQ(firstDifference(after, snapshot(text)), "");
}

TEST_F(ConvertText, WorksAtTheEndOfTheDocument)
{
    for (const auto& line : source().tables.back())
        text.paragraph(line);
    text.settle();

    const auto converted = convert();

    ASSERT_TRUE(converted) << describe(converted);
    EXPECT_EQ(converted.value().size(), 1U);
    EXPECT_EQ(figuresOf(text).size(), 15U);
    EXPECT_EQ(figuresOf(text).at("disputes.review.total"), source().figures.at("disputes.review.total"));
}

TEST_F(ConvertText, TracksNoChangesAndLeavesTrackingOn)
{
    paste("以上为全部数据。");
    text.tracking(true).settle();

    ASSERT_TRUE(convert());

    EXPECT_EQ(figuresOf(text), source().figures);
    for (const auto& table : tablesOf(text.read()))
        EXPECT_TRUE(std::ranges::none_of(table.cells, [](const Cell& cell) { return cell.notes.hasPendingChange; }));
    const Reference<css::beans::XPropertySet> properties(text.reference(), UNO_QUERY_THROW);
    EXPECT_EQ(properties->getPropertyValue("RecordChanges"), css::uno::Any(true));
}

TEST_F(ConvertText, LeavesWhatIsInDoubtBlankAndTellsIt)
{
    for (const auto& line : source().tables[1])
        text.paragraph(line.find("重复申请") == std::string::npos ? line : "\t\t2.重复申请\t1\t2\t3\t4\t5\t6");
    text.settle();

    const auto converted = convert();

    ASSERT_TRUE(converted) << describe(converted);
    ASSERT_EQ(converted.value().size(), 1U);
    EXPECT_EQ(converted.value().front().leftOut, Lines{"2.重复申请 1 2 3 4 5 6"});
    EXPECT_EQ(figuresOf(text).at("applications.rejected_repeat.total"), "");
    EXPECT_EQ(figuresOf(text).at("applications.handled.total"), source().figures.at("applications.handled.total"));
}

TEST_F(ConvertText, DoesNothingWhereAllTablesAreTables)
{
    paste("以上为全部数据。");
    ASSERT_TRUE(convert());
    text.settle();

    const auto converted = convert();

    ASSERT_TRUE(converted) << describe(converted);
    EXPECT_TRUE(converted.value().empty());
    EXPECT_FALSE(text.isModified());
    EXPECT_TRUE(text.undoTitles().empty());
}

TEST_F(ConvertText, IsRefusedWhereAWholeReportIsMissing)
{
    text.paragraph("通知");
    expectRefused(ErrorCode::NoReport);
}

TEST_F(ConvertText, IsRefusedWhereACommentWouldBeLost)
{
    for (const auto& line : source().tables.front())
        text.paragraph(line);
    const auto cursor = text.body()->createTextCursorByRange(text.body()->getEnd());
    cursor->goLeft(3, false);
    text.body()->insertTextContent(cursor.get(), make("com.sun.star.text.textfield.Annotation"), false);
    expectRefused(ErrorCode::TextNotPlain);
}

TEST_F(ConvertText, IsRefusedWhereChangesArePending)
{
    paste("以上为全部数据。");
    const auto cursor = text.body()->createTextCursorByRange(text.body()->getEnd());
    for (int lines = 0; lines < 3; ++lines)
        cursor->goLeft(10, false);
    text.tracking(true);
    text.body()->insertString(cursor.get(), "1", false);
    text.tracking(false);
    expectRefused(ErrorCode::TextHasPendingChange);
}

TEST_F(ConvertText, IsRefusedInAProtectedSection)
{
    paste("以上为全部数据。");
    const auto section = make("com.sun.star.text.TextSection");
    text.body()->insertTextContent(wholeText(), section, true);
    Reference<css::beans::XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("IsProtected", css::uno::Any(true));
    expectRefused(ErrorCode::TextProtected);
}

TEST_F(ConvertText, OfLinesPartlyInAFrameIsRefused)
{
    paste("以上为全部数据。");
    const auto line = findPassage(text.reference(), {{}, {}, 0, 0, "第二十条第（五）项"});
    ASSERT_TRUE(line.is());
    const auto frame = make("com.sun.star.text.TextFrame");
    text.body()->insertTextContent(line->getStart(), frame, false);
    const Reference<css::text::XText> inner(frame, UNO_QUERY_THROW);
    inner->insertString(inner->getEnd(), fromUtf8("规章\t1\t2\t3"), false);
    expectRefused(ErrorCode::TableNotConverted);
}

TEST_F(ConvertText, IsTakenBackIfTheFormsTableCannotBeInserted)
{
    for (const bool isTracking : {false, true})
    {
        SCOPED_TRACE(isTracking ? "tracked" : "not tracked");
        paste("以上为全部数据。");
        text.tracking(isTracking).settle();
        const DocumentSnapshot before = snapshot(text);
        auto broken = extensionResources();
        broken.folderUrl = "file:///nowhere";

        const auto converted = convertTextTables(text.reference(), broken);

        ASSERT_FALSE(converted);
        EXPECT_EQ(firstDifference(before, snapshot(text)), "");
        EXPECT_TRUE(text.undoTitles().empty());
        EXPECT_FALSE(text.isModified());
    }
}

TEST_F(ConvertText, OfTheBareTextOfARealReportGivesItsFigures)
{
    const auto folder = sampleFolder();
    if (!folder)
        GTEST_SKIP() << "no sample reports here";
    const WriterDocument bare(*folder / "mulan-2023.txt", OpenMode::Editable, "Text (encoded)");
    const WriterDocument whole(*folder / "mulan-2023.odt", OpenMode::ReadOnly, "");

    const auto converted = convertTextTables(bare.reference(), extensionResources());

    ASSERT_TRUE(converted) << describe(converted);
    EXPECT_EQ(converted.value().size(), 3U);
    EXPECT_EQ(figuresOf(bare), figuresOf(whole));
}
}
