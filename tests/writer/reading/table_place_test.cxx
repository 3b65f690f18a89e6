// SPDX-License-Identifier: MPL-2.0
// Where a statutory table may stand in a document.
#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

#include <gtest/gtest.h>

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

TEST_F(TablePlace, InATextFrameIsNoPartOfTheReport)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document.reference(), UNO_QUERY_THROW);
    const Reference<css::text::XTextFrame> frame(factory->createInstance("com.sun.star.text.TextFrame"), UNO_QUERY_THROW);
    document.body()->insertTextContent(document.body()->getEnd(), Reference<css::text::XTextContent>(frame, UNO_QUERY_THROW), false);

    insertTable4(frame->getText());

    EXPECT_TRUE(figuresOf(document).empty());
}
}
