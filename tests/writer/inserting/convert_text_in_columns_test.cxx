// SPDX-License-Identifier: MPL-2.0
// LibreOffice 7.4 may lay out for ever a table that was put into a section of columns.
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/table_as_text.hxx"
#include "support/writer_document.hxx"

#include "writer/inserting/convert_text_tables.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextColumns.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void pasteFirstTable(WriterDocument& text)
{
    const WriterDocument source;
    insertNumberedReport(source, "2021");
    text.paragraph("云岫县2023年政府信息公开工作年度报告").paragraph("二、主动公开政府信息情况");
    for (const auto& line : linesOf(tablesOf(source.read()).front()))
        text.paragraph(line);
    text.paragraph("以上为全部数据。");
}

/// A section around everything before the last paragraph.
void putIntoSection(const WriterDocument& text, sal_Int16 columnCount)
{
    const Reference<css::lang::XMultiServiceFactory> factory(text.reference(), UNO_QUERY_THROW);
    const Reference<css::text::XTextColumns> columns(factory->createInstance("com.sun.star.text.TextColumns"), UNO_QUERY_THROW);
    columns->setColumnCount(columnCount);
    const Reference<css::text::XTextContent> section(factory->createInstance("com.sun.star.text.TextSection"), UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("TextColumns", css::uno::Any(columns));
    const auto whole = text.body()->createTextCursorByRange(text.body()->getStart());
    whole->gotoEnd(true);
    whole->goLeft(1, true);
    text.body()->insertTextContent(whole.get(), section, true);
}
}

class ConvertTextInColumns : public OfficeTest
{
protected:
    WriterDocument text;
};

TEST_F(ConvertTextInColumns, IsRefusedWhereColumnsAreTwo)
{
    pasteFirstTable(text);
    putIntoSection(text, 1);
    putIntoSection(text, 2); // around the other
    text.settle();
    const DocumentSnapshot before = snapshot(text);

    const auto converted = convertTextTables(text.reference(), extensionResources());

    ASSERT_FALSE(converted);
    EXPECT_EQ(converted.error().code, ErrorCode::TextInColumns);
    EXPECT_TRUE(text.undoTitles().empty());
    EXPECT_EQ(firstDifference(before, snapshot(text)), "");
}

TEST_F(ConvertTextInColumns, IsDoneWhereTheColumnIsOne)
{
    pasteFirstTable(text);
    putIntoSection(text, 1);
    text.settle();

    const auto converted = convertTextTables(text.reference(), extensionResources());

    ASSERT_TRUE(converted);
    EXPECT_EQ(converted.value().size(), 1U);
}
}
