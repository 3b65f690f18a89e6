// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/insertion_point.hxx"
#include "writer/select_place.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
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

TEST_F(SelectPlace, GoesToTheStartOfATableWithoutCell)
{
    WriterDocument document;
    document.table("表", 2, 2).cell("A1").text("标题");

    ASSERT_TRUE(selectPlace(document.reference(), {"表", "", 0, 0}));

    EXPECT_EQ(cellAtCursor(document), "A1");
    EXPECT_EQ(selectedText(document), "");
}
}
