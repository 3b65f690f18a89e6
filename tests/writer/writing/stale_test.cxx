// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/places/select_place.hxx"
#include "writer/reading/read_document.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
/// What was found may be gone when it is written or shown; a stale cell reference has ended the office (getType after a
/// row was deleted).
class Stale : public OfficeTest
{
protected:
    static Place place(const char* table, const char* cell)
    {
        Place result;
        result.table = table;
        result.cell = cell;
        return result;
    }

    static void expectGone(const WriterDocument& document)
    {
        const auto applied = applyChanges(document.reference(), {change("表", "B3", "7", "8")}, "填写");
        const auto selected = selectPlace(document.reference(), place("表", "B3"));
        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().code, ErrorCode::CellMissing) << describe(applied);
        ASSERT_FALSE(selected);
        EXPECT_EQ(selected.error().code, ErrorCode::CellMissing) << describe(selected);
    }
};

TEST_F(Stale, RowDeletedBetweenCheckAndUse)
{
    WriterDocument document;
    TableVerbs table = document.table("表", 3, 2);
    table.cell("B3").text("7");
    const Document read = document.read();

    table.removeRow(2);

    EXPECT_EQ(cellOf(tablesOf(read).front(), "B3").text, "7") << "values outlive the document";
    expectGone(document);
}

TEST_F(Stale, TableDeletedBetweenCheckAndUse)
{
    WriterDocument document;
    TableVerbs table = document.table("表", 3, 2);
    table.cell("B3").text("7");
    const Document read = document.read();

    document.body()->removeTextContent(css::uno::Reference<css::text::XTextContent>(table.reference(), css::uno::UNO_QUERY_THROW));

    expectGone(document);
}

TEST_F(Stale, RowInsertedAboveMovesTheTextAndTheChangeIsRefused)
{
    WriterDocument document;
    TableVerbs table = document.table("表", 3, 2);
    table.cell("B3").text("7");

    table.insertRow(0);

    const auto applied = applyChanges(document.reference(), {change("表", "B3", "7", "8")}, "填写");
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::CellChanged);
}

TEST_F(Stale, DocumentClosedBetweenCheckAndUse)
{
    WriterDocument document;
    document.table("表", 3, 2).cell("B3").text("7");
    css::uno::Reference<css::util::XCloseable>(document.reference(), css::uno::UNO_QUERY_THROW)->close(true);

    const auto applied = applyChanges(document.reference(), {change("表", "B3", "7", "8")}, "填写");
    const auto selected = selectPlace(document.reference(), place("表", "B3"));
    const auto read = readDocument(document.reference());

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::DocumentClosed) << describe(applied);
    ASSERT_FALSE(selected);
    EXPECT_EQ(selected.error().code, ErrorCode::DocumentClosed) << describe(selected);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::DocumentClosed);
    for (const auto& error : {applied.error(), selected.error(), read.error()})
        EXPECT_EQ(extensionResources().catalog.text(error).find("xx:"), std::string::npos) << extensionResources().catalog.text(error);
}
}
