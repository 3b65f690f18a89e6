// SPDX-License-Identifier: MPL-2.0
// Where a statutory table may stand in a document.
#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/places/find_passage.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/writing/editability.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class TablePlace : public OfficeTest
{
protected:
    /// 表四 of the form of 2021, blank.
    static void insertTable4(const Reference<css::text::XText>& text)
    {
        const Reference<css::document::XDocumentInsertable> cursor(text->createTextCursor(), UNO_QUERY_THROW);
        cursor->insertDocumentFromURL(fromUtf8(extensionResources().tableUrl("2021", "disputes")), {});
    }

    /// The text of a new frame; `property`: one that is set to true.
    static Reference<css::text::XText> frameAt(const WriterDocument& in, const Reference<css::text::XTextRange>& place,
                                               css::text::TextContentAnchorType anchor, const char* property = nullptr)
    {
        const Reference<css::lang::XMultiServiceFactory> factory(in.reference(), UNO_QUERY_THROW);
        const Reference<css::text::XTextFrame> frame(factory->createInstance("com.sun.star.text.TextFrame"), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> properties(frame, UNO_QUERY_THROW);
        properties->setPropertyValue("AnchorType", Any(anchor));
        place->getText()->insertTextContent(place, Reference<css::text::XTextContent>(frame, UNO_QUERY_THROW), false);
        if (property)
            properties->setPropertyValue(OUString::createFromAscii(property), Any(true));
        return frame->getText();
    }

    WriterDocument document;
};

TEST_F(TablePlace, InTheBodyIsRead)
{
    insertTable4(document.body());
    EXPECT_EQ(figuresOf(document).size(), 15U);
}

TEST_F(TablePlace, InACellOfALayoutTableIsRead)
{
    insertTable4(document.table("版面", 1, 1).cell("A1").body());
    EXPECT_EQ(figuresOf(document).size(), 15U);
}

TEST_F(TablePlace, InAPageHeaderIsNoPartOfTheReport)
{
    const auto families = Reference<css::style::XStyleFamiliesSupplier>(document.reference(), UNO_QUERY_THROW)->getStyleFamilies();
    const Reference<css::container::XNameAccess> pages(families->getByName("PageStyles"), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> page(pages->getByName("Standard"), UNO_QUERY_THROW);
    page->setPropertyValue("HeaderIsOn", Any(true));
    const Reference<css::text::XText> header(page->getPropertyValue("HeaderText"), UNO_QUERY_THROW);

    insertTable4(header);

    EXPECT_TRUE(figuresOf(document).empty());
}

TEST_F(TablePlace, InATextFrameIsReadWhereItIsAnchored)
{
    for (const auto anchor : {css::text::TextContentAnchorType_AT_PARAGRAPH, css::text::TextContentAnchorType_AT_CHARACTER,
                              css::text::TextContentAnchorType_AS_CHARACTER})
    {
        WriterDocument report;
        report.paragraph("四、政府信息公开行政复议、行政诉讼情况").paragraph("五、存在的主要问题及改进情况");
        insertTable4(frameAt(report, report.body()->getStart(), anchor));

        const auto read = report.read();
        const auto isTable = [](const Block& block) { return std::holds_alternative<Table>(block); };
        const auto table = std::ranges::find_if(read.blocks, isTable);

        ASSERT_NE(table, read.blocks.end()) << anchor;
        EXPECT_FALSE(std::get<Table>(*table).frame.empty());
        EXPECT_LT(table, std::ranges::find(read.blocks, Block(Paragraph{"五、存在的主要问题及改进情况"}))) << anchor;
        EXPECT_EQ(figuresOf(report).size(), 15U) << anchor;
    }
}

TEST_F(TablePlace, InAFrameWithinAFrameIsRead)
{
    const auto around = frameAt(document, document.body()->getEnd(), css::text::TextContentAnchorType_AT_PARAGRAPH);
    insertTable4(frameAt(document, around->getEnd(), css::text::TextContentAnchorType_AT_PARAGRAPH));

    EXPECT_EQ(figuresOf(document).size(), 15U);
}

TEST_F(TablePlace, InAFrameOfAPageIsRead)
{
    insertTable4(frameAt(document, document.body()->getEnd(), css::text::TextContentAnchorType_AT_PAGE));

    EXPECT_EQ(figuresOf(document).size(), 15U);
}

TEST_F(TablePlace, InAProtectedFrameIsProtected)
{
    insertTable4(frameAt(document, document.body()->getEnd(), css::text::TextContentAnchorType_AT_PARAGRAPH, "ContentProtected"));

    const auto table = findTable(document.reference(), tablesOf(document.read()).front().name);
    EXPECT_TRUE(isProtectedAround(table, Sections(document.reference())));
}

TEST_F(TablePlace, ProseOfFramesIsFoundAgain)
{
    document.paragraph("一、总体情况");
    const auto frame = frameAt(document, document.body()->getStart(), css::text::TextContentAnchorType_AT_PARAGRAPH);
    frame->insertString(frame->getEnd(), fromUtf8("全年收到申请7件。"), false);

    EXPECT_EQ(paragraphsOf(document.read()), (std::vector<std::string>{"一、总体情况", "全年收到申请7件。", ""}));
    const auto found = findPassage(document.reference(), {{}, {}, 1, 0, "收到申请7件"});
    ASSERT_TRUE(found.is());
    EXPECT_EQ(toUtf8(found->getString()), "收到申请7件");
}
}
