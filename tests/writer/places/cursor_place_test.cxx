// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/places/cursor_place.hxx"
#include "writer/places/select_place.hxx"
#include "writer/places/view_cursor.hxx"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
/// Where a jump goes, the cursor is found.
class CursorPlace : public OfficeTest
{
protected:
    static Place placeOf(const Document& content, const std::string& words)
    {
        for (std::size_t block = 0; block < content.blocks.size(); ++block)
            if (const auto* paragraph = std::get_if<Paragraph>(&content.blocks[block]))
                if (const auto offset = paragraph->text.find(words); offset != std::string::npos)
                    return {{}, {}, block, offset, words};
        ADD_FAILURE() << "not in the document: " << words;
        return {};
    }

    static void expectFound(const WriterDocument& document, const Place& place)
    {
        ASSERT_TRUE(selectPlace(document.reference(), place));
        const auto found = placeAtCursor(document.reference());
        ASSERT_TRUE(found) << describe(found);
        ASSERT_TRUE(found.value()) << place.passage << place.cell;
        EXPECT_EQ(found.value()->block, place.block);
        EXPECT_EQ(found.value()->order, place.order) << place.passage << place.cell;
        EXPECT_EQ(found.value()->cell, place.cell);
    }
};

TEST_F(CursorPlace, InAParagraphItIsBlockAndByte)
{
    WriterDocument document;
    document.paragraph("一、总体情况");
    document.table("表", 2, 2);
    document.paragraph("全年收到申请134件，其中１２件予以公开。").paragraph("134件。").settle();
    const auto content = document.read();

    expectFound(document, placeOf(content, "总体"));
    expectFound(document, placeOf(content, "134"));
    expectFound(document, placeOf(content, "１２"));
    expectFound(document, placeOf(content, "全年"));
    expectFound(document, placeOf(content, "134件。"));
    EXPECT_FALSE(document.isModified());
}

TEST_F(CursorPlace, DeletedWordsBeforeItAreNotCounted)
{
    WriterDocument document;
    document.paragraph("全年共收到申请134件。").tracking(true);
    const auto cursor = document.body()->createTextCursor();
    cursor->goRight(3, false);
    cursor->goRight(2, true);
    cursor->setString(OUString());
    const auto content = document.read();
    ASSERT_EQ(paragraphsOf(content).front(), "全年共申请134件。");

    expectFound(document, placeOf(content, "134"));
}

TEST_F(CursorPlace, InATableItIsTheCellInReadingOrder)
{
    WriterDocument document;
    document.paragraph("前");
    document.table("甲", 2, 2);
    document.table("乙", 3, 3).merge("A1", "C1").cell("B3").text("75");
    document.settle();
    const auto content = document.read();
    const auto isSecond = [](const Block& block)
    {
        const auto* table = std::get_if<Table>(&block);
        return table && table->name == "乙";
    };
    const auto found = std::ranges::find_if(content.blocks, isSecond);
    ASSERT_NE(found, content.blocks.end());
    const auto block = static_cast<std::size_t>(found - content.blocks.begin());
    const auto& cells = std::get<Table>(*found).cells;

    for (std::size_t order = 0; order < cells.size(); ++order)
        expectFound(document, {"乙", cells[order].name, block, order});
}

TEST_F(CursorPlace, OutsideOfTheBodyThereIsNone)
{
    WriterDocument document;
    document.paragraph("正文").settle();
    const auto view = viewCursor(document.reference());
    if (!view.is())
        GTEST_SKIP() << "a document without view";
    const css::uno::Reference<css::lang::XMultiServiceFactory> factory(document.reference(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextContent> note(factory->createInstance("com.sun.star.text.Footnote"), css::uno::UNO_QUERY_THROW);
    document.body()->insertTextContent(document.body()->getEnd(), note, false);
    const css::uno::Reference<css::text::XText> text(note, css::uno::UNO_QUERY_THROW);
    view->gotoRange(text->getEnd(), false);

    const auto found = placeAtCursor(document.reference());

    ASSERT_TRUE(found) << describe(found);
    EXPECT_FALSE(found.value());
}
}
