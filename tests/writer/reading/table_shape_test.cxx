// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/reading/sections.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/writing/editability.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class TableShape : public OfficeTest
{
};

namespace
{
Reference<css::uno::XInterface> create(const WriterDocument& document, const char* service)
{
    return Reference<css::lang::XMultiServiceFactory>(document.reference(), UNO_QUERY_THROW)
        ->createInstance(OUString::createFromAscii(service));
}

/// Puts a section around everything the body holds, except its last, empty paragraph: a document cannot be hidden as a
/// whole.
void wrapInSection(const WriterDocument& document, const char* property, bool value)
{
    const auto section = create(document, "com.sun.star.text.TextSection");
    const auto cursor = document.body()->createTextCursor();
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    cursor->goLeft(1, true);
    document.body()->insertTextContent(cursor.get(), Reference<css::text::XTextContent>(section, UNO_QUERY_THROW), true);
    Reference<XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue(OUString::createFromAscii(property), Any(value));
}
}

TEST_F(TableShape, MergedFirstRowLeavesTheGridWhole)
{
    // Columns.Count is 1 here, and getDataArray() returns one column for every row.
    WriterDocument document;
    document.table("表", 3, 4).merge("A1", "D1").row(1, {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"});

    const Table table = tablesOf(document.read()).front();

    EXPECT_EQ(table.columnEdges, (std::vector<int>{0, 2500, 5000, 7500, 10000}));
    EXPECT_EQ(table.cells.size(), 9U);
    EXPECT_EQ(cellOf(table, "A1").columnSpan, 4U);
    EXPECT_EQ(cellOf(table, "D2"), (Cell{1, 3, 1, 1, "D2", "现行有效件数", {}}));
}

TEST_F(TableShape, MergesInMiddleAndLastRowAreRead)
{
    WriterDocument document;
    document.table("表", 4, 3).merge("B2", "C2").merge("A4", "C4").row(3, {"注"});

    const Table table = tablesOf(document.read()).front();

    EXPECT_EQ(cellOf(table, "B2"), (Cell{1, 1, 1, 2, "B2", "", {}}));
    EXPECT_EQ(cellOf(table, "A4"), (Cell{3, 0, 1, 3, "A4", "注", {}}));
}

TEST_F(TableShape, CellsCoveredFromAboveAreAbsent)
{
    WriterDocument document;
    document.table("表", 4, 3).merge("A2", "A4").row(1, {"三、本年度办理结果", "予以公开", "5"}).row(3, {"", "总计", "9"});

    const Table table = tablesOf(document.read()).front();

    EXPECT_EQ(table.cells.size(), 10U);
    EXPECT_EQ(cellOf(table, "A2").rowSpan, 3U);
    EXPECT_EQ(cellOf(table, "C4"), (Cell{3, 2, 1, 1, "C4", "9", {}}));
}

TEST_F(TableShape, ABlockMergedBothWaysIsOneCell)
{
    WriterDocument document;
    document.table("表", 5, 5).merge("B2", "D4");

    const Table table = tablesOf(document.read()).front();

    EXPECT_EQ(cellOf(table, "B2"), (Cell{1, 1, 3, 3, "B2", "", {}}));
    EXPECT_EQ(table.cells.size(), 25U - 8U);
}

TEST_F(TableShape, ColumnsBeyondZHaveSmallLetters)
{
    WriterDocument document;
    document.table("表", 1, 30).cell("a1").text("27");

    const Table table = tablesOf(document.read()).front();

    EXPECT_EQ(table.cells[26].name, "a1");
    EXPECT_EQ(table.cells[26].text, "27");
    EXPECT_EQ(table.cells[26].column, 26U);
}

TEST_F(TableShape, ANestedTableFollowsTheOneThatHoldsIt)
{
    WriterDocument document;
    document.table("外", 1, 2).cell("B1").text("前").nestedTable("内", 1, 2);
    document.table("内").row(0, {"规章", "3"});
    document.table("后", 1, 1);

    const std::vector<Table> tables = tablesOf(document.read());

    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(tables[0].name, "外");
    EXPECT_EQ(cellOf(tables[0], "B1").text.find("规章"), std::string::npos);
    EXPECT_TRUE(cellOf(tables[0], "B1").notes.hasNestedTable);
    EXPECT_EQ(tables[1].name, "内");
    EXPECT_EQ(cellOf(tables[1], "B1").text, "3");
    EXPECT_EQ(tables[2].name, "后");
}

TEST_F(TableShape, TablesInHeadersAreNotPartOfTheDocument)
{
    WriterDocument document;
    const auto pages = Reference<css::style::XStyleFamiliesSupplier>(document.reference(), UNO_QUERY_THROW)
                           ->getStyleFamilies()
                           ->getByName("PageStyles");
    const Reference<XPropertySet> page(Reference<css::container::XNameAccess>(pages, UNO_QUERY_THROW)->getByName("Standard"),
                                       UNO_QUERY_THROW);
    page->setPropertyValue("HeaderIsOn", Any(true));
    const Reference<css::text::XText> header(page->getPropertyValue("HeaderText"), UNO_QUERY_THROW);
    appendTable(document.reference(), header, "页眉", 1, 1);
    document.table("正文", 1, 1);

    const std::vector<Table> tables = tablesOf(document.read());

    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables.front().name, "正文");
}

TEST_F(TableShape, SectionsArePartOfTheBody)
{
    WriterDocument document;
    document.paragraph("二、主动公开").table("表", 1, 1);
    document.paragraph("三、依申请公开");
    wrapInSection(document, "IsProtected", true);

    const Document read = document.read();

    ASSERT_EQ(tablesOf(read).size(), 1U);
    EXPECT_TRUE(isProtectedAround(findTable(document.reference(), "表"), Sections(document.reference())));
    EXPECT_EQ(paragraphsOf(read).front(), "二、主动公开");
}

TEST_F(TableShape, HiddenSectionsAreLeftOut)
{
    WriterDocument document;
    document.paragraph("编写说明").table("表", 1, 1);
    document.paragraph("说明完");
    wrapInSection(document, "IsVisible", false);

    EXPECT_EQ(document.read(), (Document{{Paragraph{"", false}}}));
}
}
