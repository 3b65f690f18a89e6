// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/places/cell_at_cursor.hxx"
#include "writer/places/select_place.hxx"
#include "writer/places/view_cursor.hxx"

#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
class CellAtCursor : public OfficeTest
{
};

namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// "table.cell", "nothing", or the error.
std::string addressIn(const WriterDocument& document)
{
    const auto address = cellAtCursor(document.reference());
    if (!address)
        return describe(address);
    return address.value() ? address.value()->table + "." + address.value()->cell : "nothing";
}

void select(const WriterDocument& document, const Any& range)
{
    const Reference<css::view::XSelectionSupplier> view(document.reference()->getCurrentController(), UNO_QUERY_THROW);
    ASSERT_TRUE(view->select(range));
}
}

TEST_F(CellAtCursor, IsTheCellTheCursorStandsInAndNothingOutsideTables)
{
    WriterDocument document;
    document.paragraph("一、总体情况");
    document.table("表三", 3, 3).merge("A1", "C1").cell("B3").text("75");
    document.settle();

    ASSERT_TRUE(selectPlace(document.reference(), {"表三", "B3", 0, 0}));
    EXPECT_EQ(addressIn(document), "表三.B3");

    viewCursor(document.reference())->gotoRange(document.body()->getStart(), false);
    EXPECT_EQ(addressIn(document), "nothing");
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.undoTitles().empty());
}

TEST_F(CellAtCursor, OfSeveralSelectedCellsItIsTheFirst)
{
    WriterDocument document;
    const auto table = document.table("表三", 4, 4);
    const Reference<css::table::XCellRange> range(table.reference(), UNO_QUERY_THROW);

    select(document, Any(range->getCellRangeByName("B2:C3")));

    EXPECT_EQ(addressIn(document), "表三.B2");
}

TEST_F(CellAtCursor, TheFirstIsTheFirstInTheTableWhereverTheSelectionBegan)
{
    WriterDocument document;
    const auto table = document.table("表三", 4, 30);
    const auto cells = table.reference()->createCursorByCellName("d3");
    cells->gotoCellByName("C2", true);

    select(document, Any(cells));

    EXPECT_EQ(addressIn(document), "表三.C2");
}

TEST_F(CellAtCursor, OfNestedTablesItIsTheInnerOne)
{
    WriterDocument document;
    document.table("外表", 2, 2).cell("B2").nestedTable("内表", 2, 2);

    ASSERT_TRUE(selectPlace(document.reference(), {"内表", "A2", 0, 0}));

    EXPECT_EQ(addressIn(document), "内表.A2");
}
}
