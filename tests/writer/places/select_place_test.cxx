// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/places/select_place.hxx"
#include "writer/places/view_cursor.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
class SelectPlace : public OfficeTest
{
};

namespace
{
std::string cellAtCursor(const WriterDocument& document)
{
    const css::uno::Reference<css::beans::XPropertySet> view(viewCursor(document.reference()), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> cell(view->getPropertyValue("Cell"), css::uno::UNO_QUERY);
    OUString name;
    if (cell.is())
        cell->getPropertyValue("CellName") >>= name;
    return toUtf8(name);
}

std::string selectedText(const WriterDocument& document)
{
    const css::uno::Reference<css::view::XSelectionSupplier> view(document.reference()->getCurrentController(),
                                                                  css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::container::XIndexAccess> ranges(view->getSelection(), css::uno::UNO_QUERY_THROW);
    return toUtf8(css::uno::Reference<css::text::XTextRange>(ranges->getByIndex(0), css::uno::UNO_QUERY_THROW)->getString());
}
}

TEST_F(SelectPlace, SelectsTheTextOfTheCellAndChangesNothing)
{
    WriterDocument document;
    document.table("表", 3, 3).merge("A1", "C1").cell("B3").text("75");
    document.settle();

    const auto selected = selectPlace(document.reference(), {"表", "B3", 0, 0});

    ASSERT_TRUE(selected) << describe(selected);
    EXPECT_EQ(cellAtCursor(document), "B3");
    EXPECT_EQ(selectedText(document), "75");
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.undoTitles().empty());
}

namespace
{
/// The place of words in the document as the reader counts it; the test fails if they are not there.
Place passage(const Document& document, const std::string& words)
{
    for (std::size_t block = 0; block < document.blocks.size(); ++block)
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]))
            if (const auto offset = paragraph->text.find(words); offset != std::string::npos)
                return {"", "", block, offset, words};
    ADD_FAILURE() << "not in the document: " << words;
    return {};
}

void expectSelected(const WriterDocument& document, const Place& place)
{
    const auto selected = selectPlace(document.reference(), place);
    ASSERT_TRUE(selected) << describe(selected);
    EXPECT_EQ(selectedText(document), place.passage);
}
}

TEST_F(SelectPlace, SelectsWordsBehindTables)
{
    WriterDocument document;
    document.paragraph("一、总体情况");
    document.table("外表", 2, 2).cell("B2").nestedTable("内表", 1, 1);
    document.paragraph("五、存在的主要问题及改进情况").paragraph("公开不够及时。解读不够多样，形式较少。").settle();

    expectSelected(document, passage(document.read(), "解读不够多样"));

    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.undoTitles().empty());
}

namespace
{
void expectInFrontOf(const WriterDocument& document, const Place& place)
{
    ASSERT_TRUE(selectPlace(document.reference(), place));
    EXPECT_EQ(selectedText(document), "") << place.passage;
    const auto behind = document.body()->createTextCursorByRange(viewCursor(document.reference())->getStart());
    behind->goRight(static_cast<sal_Int16>(fromUtf8(place.passage).getLength()), true);
    EXPECT_EQ(toUtf8(behind->getString()), place.passage);
}
}

TEST_F(SelectPlace, ThePlaceOfAHeadingOrASentenceIsInFrontOfItAndNothingIsSelected)
{
    WriterDocument document;
    document.paragraph("一、总体情况").paragraph("公开不够及时。解读不够多样，形式较少！").settle();
    const auto read = document.read();

    expectInFrontOf(document, passage(read, "一、总体情况"));
    expectInFrontOf(document, passage(read, "公开不够及时。"));
    expectInFrontOf(document, passage(read, "解读不够多样，形式较少！"));
    expectInFrontOf(document, passage(read, "公开不够及时。解读不够多样，形式较少！"));

    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.undoTitles().empty());
}

namespace
{
/// Puts a click-to-type place into the first paragraph, behind so many characters.
void insertPrompt(const WriterDocument& document, sal_Int16 behind)
{
    const css::uno::Reference<css::lang::XMultiServiceFactory> factory(document.reference(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextContent> prompt(factory->createInstance("com.sun.star.text.TextField.JumpEdit"), css::uno::UNO_QUERY_THROW);
    css::uno::Reference<css::beans::XPropertySet>(prompt, css::uno::UNO_QUERY_THROW)->setPropertyValue("PlaceHolder", css::uno::Any(fromUtf8("部门")));
    const auto place = document.body()->createTextCursor();
    place->goRight(behind, false);
    document.body()->insertTextContent(place.get(), prompt, false);
}
}

/// A test for each place: when a document with such a selection is closed, a bridge of LibreOffice 7.4 is now and then gone,
/// and only the next test gets a new one.
class SelectPrompt : public SelectPlace, public testing::WithParamInterface<sal_Int16>
{
};

INSTANTIATE_TEST_SUITE_P(Behind, SelectPrompt, testing::Values(0, 5, 8));

TEST_P(SelectPrompt, OfAParagraphThatAsksForTextThePromptAloneIsSelected)
{
    WriterDocument document;
    document.paragraph("公开工作由负责。");
    insertPrompt(document, GetParam());
    document.settle();

    ASSERT_TRUE(selectPlace(document.reference(), passage(document.read(), "公开工作由负责。")));

    EXPECT_EQ(selectedText(document), "<部门>");
}

/// The cursor came to stand in front of the title, and what was typed went there.
TEST_F(SelectPlace, OfATitleRightAboveAPromptThePromptIsSelected)
{
    WriterDocument document;
    document.paragraph("（一）主动公开").paragraph("").paragraph("按规定办理。");
    insertPrompt(document, 8);
    document.settle();
    const auto read = document.read();

    ASSERT_TRUE(selectPlace(document.reference(), passage(read, "（一）主动公开")));
    EXPECT_EQ(selectedText(document), "<部门>");
    ASSERT_TRUE(selectPlace(document.reference(), passage(read, "按规定办理。")));
    EXPECT_EQ(selectedText(document), "");
}

TEST_F(SelectPlace, OfATitleBelowAPromptThePromptIsSelected)
{
    WriterDocument document;
    document.paragraph("2026年政府信息公开工作年度报告");
    document.body()->insertControlCharacter(document.body()->getStart(), css::text::ControlCharacter::LINE_BREAK, false);
    insertPrompt(document, 0);
    document.settle();

    ASSERT_TRUE(selectPlace(document.reference(), passage(document.read(), "2026年政府信息公开工作年度报告")));

    EXPECT_EQ(selectedText(document), "<部门>");
}

TEST_F(SelectPlace, AnInstructionOfTheFormIsSelectedToBeWrittenOver)
{
    WriterDocument document;
    document.paragraph("一、总体情况").paragraph("（文字描述。）").settle();

    ASSERT_TRUE(selectPlace(document.reference(), passage(document.read(), "（文字描述。）"), LongPassage::Selected));

    EXPECT_EQ(selectedText(document), "（文字描述。）");
}

TEST_F(SelectPlace, OfASentenceBesideAPromptNothingIsSelected)
{
    WriterDocument document;
    document.paragraph("公开工作由负责。解读不够多样。");
    insertPrompt(document, 5);
    document.settle();

    ASSERT_TRUE(selectPlace(document.reference(), passage(document.read(), "解读不够多样。")));

    EXPECT_EQ(selectedText(document), "");
}

TEST_F(SelectPlace, FindsWordsAgainAfterTextHasBeenAdded)
{
    WriterDocument document;
    document.paragraph("一、总体情况").paragraph("资金资金不足。");
    const auto place = passage(document.read(), "资金资金");
    document.body()->insertString(document.body()->getStart(), fromUtf8("云岫县\n"), false);
    document.body()->insertControlCharacter(document.body()->getStart(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);

    expectSelected(document, place);
}

TEST_F(SelectPlace, OfEqualWordsTheOnesMeantAreSelected)
{
    WriterDocument document;
    document.paragraph("公开XX条，受理XX件。");
    auto place = passage(document.read(), "XX");
    place.order = std::string("公开XX条，受理").size();

    ASSERT_TRUE(selectPlace(document.reference(), place));

    const auto before = document.body()->createTextCursorByRange(viewCursor(document.reference())->getStart());
    before->gotoStart(true);
    EXPECT_EQ(toUtf8(before->getString()), "公开XX条，受理");
}

TEST_F(SelectPlace, DeletedTextUnderChangeTrackingIsNotCounted)
{
    WriterDocument document;
    document.paragraph("本年XX公开资金资金若干。").tracking(true);
    const auto deleted = document.body()->createTextCursor();
    deleted->goRight(2, false);
    deleted->goRight(2, true);
    deleted->setString("");
    const auto read = document.read();
    ASSERT_EQ(paragraphsOf(read).front(), "本年公开资金资金若干。");

    expectSelected(document, passage(read, "资金资金"));
    const auto gone = selectPlace(document.reference(), {"", "", 0, 0, "XX"});

    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error(), (Error{ErrorCode::CellMissing, {{"place", "XX"}}}));
}

TEST_F(SelectPlace, WordsThatAreGoneAreRefused)
{
    WriterDocument document;
    document.paragraph("一、总体情况");

    const auto selected = selectPlace(document.reference(), {"", "", 0, 0, "六、其他需要报告的事项"});

    ASSERT_FALSE(selected);
    EXPECT_EQ(selected.error().code, ErrorCode::CellMissing);
}

TEST_F(SelectPlace, GoesToTheStartOfATableWithoutCell)
{
    WriterDocument document;
    document.table("表", 2, 2).cell("A1").text("标题");

    ASSERT_TRUE(selectPlace(document.reference(), {"表", "", 0, 0}));

    EXPECT_EQ(cellAtCursor(document), "A1");
    EXPECT_EQ(selectedText(document), "");
}
}
