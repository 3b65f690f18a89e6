// SPDX-License-Identifier: MPL-2.0
// A number of the prose is written by the button: it alone changes, or nothing does.
#include "support/change_verbs.hxx"
#include "support/comments.hxx"
#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/fix/change_words.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class ChangeWords : public OfficeTest
{
protected:
    static constexpr const char* kSentence = "全年收到政府信息公开申请134件，均已答复。";

    ChangeWords() { document.paragraph("一、总体情况").paragraph(kSentence); }

    /// The number in its words, as a check reads them.
    [[nodiscard]] WordChange change(const std::string& number, const std::string& newText) const
    {
        const auto content = document.read();
        for (std::size_t block = 0; block < content.blocks.size(); ++block)
            if (const auto* paragraph = std::get_if<Paragraph>(&content.blocks[block]))
                if (const auto offset = paragraph->text.find(number); offset != std::string::npos)
                    return {{{}, {}, block, offset, number}, {{}, {}, block, 0, paragraph->text.substr(0, offset + number.size())}, newText};
        ADD_FAILURE() << "not in the document: " << number;
        return {};
    }

    [[nodiscard]] Reference<css::text::XTextCursor> cursorAt(const std::string& words) const
    {
        const auto whole = document.body()->getString();
        const auto begin = whole.indexOf(fromUtf8(words));
        const auto cursor = document.body()->createTextCursor();
        cursor->goRight(static_cast<sal_Int16>(begin), false);
        cursor->goRight(static_cast<sal_Int16>(fromUtf8(words).getLength()), true);
        return cursor;
    }

    [[nodiscard]] Reference<css::text::XTextContent> make(const char* service) const
    {
        return {Reference<css::lang::XMultiServiceFactory>(document.reference(), UNO_QUERY_THROW)->createInstance(OUString::createFromAscii(service)),
                UNO_QUERY_THROW};
    }

    void comment(const std::string& words) const
    {
        const auto field = make("com.sun.star.text.textfield.Annotation");
        Reference<XPropertySet>(field, UNO_QUERY_THROW)->setPropertyValue("Content", Any(OUString("?")));
        document.body()->insertTextContent(cursorAt(words).get(), field, true);
    }

    [[nodiscard]] std::string sentence() const { return paragraphsOf(document.read()).at(1); }

    void expectWritten(const WordChange& wanted, const std::string& sentenceThen)
    {
        document.settle();
        const auto before = snapshot(document);
        const auto done = changeWords(document.reference(), wanted, "改数");
        ASSERT_TRUE(done) << describe(done);
        EXPECT_EQ(sentence(), sentenceThen);
        EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"改数"});
        const auto after = snapshot(document);
        document.undo();
        EXPECT_EQ(firstDifference(before, snapshot(document)), "");
        document.redo();
        EXPECT_EQ(firstDifference(after, snapshot(document)), "");
    }

    void expectRefused(const WordChange& wanted, ErrorCode code)
    {
        document.settle();
        const auto before = snapshot(document);
        const auto done = changeWords(document.reference(), wanted, "改数");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, code) << describe(done);
        EXPECT_EQ(firstDifference(before, snapshot(document)), "");
        EXPECT_TRUE(document.undoTitles().empty());
    }

    WriterDocument document;
};

TEST_F(ChangeWords, TheNumberAloneIsWrittenInOneStep)
{
    expectWritten(change("134", "1,143"), "全年收到政府信息公开申请1,143件，均已答复。");
}

TEST_F(ChangeWords, ANumberOfOneSignAtTheStartOfAParagraph)
{
    document.paragraph("３件。");
    const auto wanted = change("３", "１２");
    const auto done = changeWords(document.reference(), wanted, "改数");
    ASSERT_TRUE(done) << describe(done);
    EXPECT_EQ(paragraphsOf(document.read()).at(2), "１２件。");
}

TEST_F(ChangeWords, TheLooksOfTheNumberStay)
{
    Reference<XPropertySet>(cursorAt("134"), UNO_QUERY_THROW)->setPropertyValue("CharWeight", Any(css::awt::FontWeight::BOLD));
    expectWritten(change("134", "5"), "全年收到政府信息公开申请5件，均已答复。");
    float weight = 0;
    Reference<XPropertySet>(cursorAt("5"), UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>= weight;
    EXPECT_EQ(weight, css::awt::FontWeight::BOLD);
    Reference<XPropertySet>(cursorAt("件，"), UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>= weight;
    EXPECT_EQ(weight, css::awt::FontWeight::NORMAL);
}

TEST_F(ChangeWords, ACommentOnTheWordsAroundStays)
{
    comment("申请134件");
    expectWritten(change("134", "143"), "全年收到政府信息公开申请143件，均已答复。");
    const auto comments = commentsOf(document);
    ASSERT_EQ(comments.size(), 1U);
    EXPECT_EQ(comments.front().marked, "申请143件");
}

TEST_F(ChangeWords, ACommentThatBeginsAtTheNumberIsLeftToTheClerk)
{
    comment("134");
    expectRefused(change("134", "143"), ErrorCode::WordsNotPlain);
}

TEST_F(ChangeWords, AFootnoteBehindTheNumberStays)
{
    const auto cursor = cursorAt("134");
    cursor->collapseToEnd();
    document.body()->insertTextContent(cursor.get(), make("com.sun.star.text.Footnote"), false);
    expectWritten(change("134", "143"), "全年收到政府信息公开申请143件，均已答复。");
    const Reference<css::container::XEnumerationAccess> paragraphs(document.body(), UNO_QUERY_THROW);
    bool hasNote = false;
    for (const auto all = paragraphs->createEnumeration(); all->hasMoreElements();)
        for (const auto portions = Reference<css::container::XEnumerationAccess>(all->nextElement(), UNO_QUERY_THROW)->createEnumeration(); portions->hasMoreElements();)
        {
            OUString type;
            Reference<XPropertySet>(portions->nextElement(), UNO_QUERY_THROW)->getPropertyValue("TextPortionType") >>= type;
            hasNote = hasNote || type == "Footnote";
        }
    EXPECT_TRUE(hasNote);
}

TEST_F(ChangeWords, WithChangeTrackingItIsATrackedChange)
{
    document.tracking(true);
    expectWritten(change("134", "143"), "全年收到政府信息公开申请143件，均已答复。");
    EXPECT_NE(toUtf8(document.body()->getString()).find("134143"), std::string::npos) << "the old number is still there, as deleted";
    expectRefused(change("143", "144"), ErrorCode::WordsHavePendingChange);
}

TEST_F(ChangeWords, AChangeElsewhereInTheParagraphIsNoHindrance)
{
    document.tracking(true);
    cursorAt("均已")->setString(fromUtf8("都"));
    document.tracking(false);
    expectWritten(change("134", "143"), "全年收到政府信息公开申请143件，都答复。");
}

TEST_F(ChangeWords, ADeletionWithinTheNumberIsNotTouched)
{
    document.tracking(true);
    cursorAt("3")->setString(OUString());
    document.tracking(false);
    expectRefused(change("14", "143"), ErrorCode::WordsHavePendingChange);
}

TEST_F(ChangeWords, WhatStandsWithinTheNumberIsNotLost)
{
    const auto wanted = change("134", "143");
    const auto cursor = cursorAt("3");
    cursor->collapseToStart();
    document.body()->insertTextContent(cursor.get(), make("com.sun.star.text.Footnote"), false);
    expectRefused(wanted, ErrorCode::WordsNotPlain);
}

TEST_F(ChangeWords, AFieldIsNotOverwritten)
{
    const auto cursor = cursorAt("134");
    cursor->setString(OUString());
    const auto field = make("com.sun.star.text.textfield.PageCount");
    document.body()->insertTextContent(cursor.get(), field, false);
    const auto number = sentence().substr(std::string("全年收到政府信息公开申请").size(), 1);
    expectRefused({{{}, {}, 1, std::string("全年收到政府信息公开申请").size(), number}, {{}, {}, 1, 0, "全年"}, "143"}, ErrorCode::WordsNotPlain);
}

TEST_F(ChangeWords, OnlyWhatWasReadIsWritten)
{
    const auto wanted = change("134", "143");
    document.settle();
    cursorAt("全年")->setString(fromUtf8("今年共"));
    expectRefused(wanted, ErrorCode::WordsChanged);
    cursorAt("今年共")->setString(fromUtf8("全年"));
    cursorAt("134")->setString("135");
    expectRefused(wanted, ErrorCode::WordsChanged);
    WordChange gone = wanted;
    gone.place.block = gone.around.block = 99;
    expectRefused(gone, ErrorCode::WordsChanged);
}

TEST_F(ChangeWords, InAProtectedSectionNothingIsWritten)
{
    const auto wanted = change("134", "143");
    const auto section = make("com.sun.star.text.TextSection");
    document.body()->insertTextContent(cursorAt(kSentence).get(), section, true);
    Reference<XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("IsProtected", Any(true));
    expectRefused(wanted, ErrorCode::CellProtected);
}
}
