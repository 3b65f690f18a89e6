// SPDX-License-Identifier: MPL-2.0
// What stands in a cell or between lines beside the text is never wiped without a word.
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XControlShape.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using css::beans::XPropertySet;
using css::text::TextContentAnchorType;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Something put into a cell, and the key of its name.
struct Content
{
    const char* name;
    const char* key;
    const char* service;
    TextContentAnchorType anchor;
    const char* mark = nullptr; ///< property that must be set to be inserted
};

constexpr auto kAsText = css::text::TextContentAnchorType_AS_CHARACTER;
constexpr auto kAtText = css::text::TextContentAnchorType_AT_CHARACTER;
constexpr auto kAtParagraph = css::text::TextContentAnchorType_AT_PARAGRAPH;

const Content kContents[] = {
    {"Comment", "content.comment", "com.sun.star.text.TextField.Annotation", kAsText},
    {"Footnote", "content.note", "com.sun.star.text.Footnote", kAsText},
    {"PageNumber", "content.field", "com.sun.star.text.TextField.PageNumber", kAsText},
    {"ReferenceMark", "content.reference-mark", "com.sun.star.text.ReferenceMark", kAsText, "Name"},
    {"IndexMark", "content.index-mark", "com.sun.star.text.DocumentIndexMark", kAsText, "AlternativeText"},
    {"FormField", "content.form-field", "com.sun.star.text.Fieldmark", kAsText},
    {"Section", "content.section", "com.sun.star.text.TextSection", kAsText},
    {"PictureAsCharacter", "content.picture", "com.sun.star.text.TextGraphicObject", kAsText},
    {"PictureAtCharacter", "content.picture", "com.sun.star.text.TextGraphicObject", kAtText},
    {"PictureAtParagraph", "content.picture", "com.sun.star.text.TextGraphicObject", kAtParagraph},
    {"FrameAsCharacter", "content.frame", "com.sun.star.text.TextFrame", kAsText},
    {"FrameAtParagraph", "content.frame", "com.sun.star.text.TextFrame", kAtParagraph},
    {"ShapeAsCharacter", "content.shape", "com.sun.star.drawing.RectangleShape", kAsText},
    {"ShapeAtCharacter", "content.shape", "com.sun.star.drawing.RectangleShape", kAtText},
    {"ShapeAtParagraph", "content.shape", "com.sun.star.drawing.RectangleShape", kAtParagraph},
    {"CheckBoxAsCharacter", "content.control", "com.sun.star.drawing.ControlShape", kAsText},
    {"CheckBoxAtParagraph", "content.control", "com.sun.star.drawing.ControlShape", kAtParagraph},
};

Reference<css::uno::XInterface> make(const WriterDocument& document, const char* service)
{
    return Reference<css::lang::XMultiServiceFactory>(document.reference(), UNO_QUERY_THROW)
        ->createInstance(OUString::createFromAscii(service));
}

void put(const WriterDocument& document, const CellVerbs& cell, const Content& content)
{
    const auto made = make(document, content.service);
    const Reference<css::drawing::XShape> shape(made, css::uno::UNO_QUERY);
    if (shape.is())
        shape->setSize({500, 500});
    if (const Reference<css::drawing::XControlShape> control(made, css::uno::UNO_QUERY); control.is())
        control->setControl(Reference<css::awt::XControlModel>(make(document, "com.sun.star.form.component.CheckBox"), UNO_QUERY_THROW));
    const Reference<XPropertySet> properties(made, css::uno::UNO_QUERY);
    if (content.mark && std::string(content.mark) == "Name")
        Reference<css::container::XNamed>(made, UNO_QUERY_THROW)->setName("mark");
    else if (content.mark)
        properties->setPropertyValue(OUString::createFromAscii(content.mark), Any(OUString("mark")));
    if (std::string(content.key) == "content.picture" || std::string(content.key) == "content.frame" || shape.is())
        properties->setPropertyValue("AnchorType", Any(content.anchor));
    const auto cursor = cell.body()->createTextCursor();
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    cell.body()->insertTextContent(cursor.get(), Reference<css::text::XTextContent>(made, UNO_QUERY_THROW),
                                   std::string(content.key) == "content.section");
}
}

class ForeignContentOf : public OfficeTest, public testing::WithParamInterface<Content>
{
};

INSTANTIATE_TEST_SUITE_P(ACell, ForeignContentOf, testing::ValuesIn(kContents),
                         [](const testing::TestParamInfo<Content>& tested) { return std::string(tested.param.name); });

TEST_P(ForeignContentOf, IsToldByNameAndNotWiped)
{
    // setString wiped all of these silently.
    WriterDocument document;
    const CellVerbs cell = document.table("表", 2, 2).cell("B2");
    put(document, cell, GetParam());
    document.settle();
    const auto shown = cellOf(tablesOf(document.read()).front(), "B2").text;
    const DocumentSnapshot before = snapshot(document);

    const auto applied = applyChanges(document.reference(), {change("表", "A1", "", "1"), change("表", "B2", shown, "42")}, "填写");

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::CellNotPlain) << describe(applied);
    EXPECT_EQ(applied.error().arguments.back(), std::pair(std::string("content"), std::string(GetParam().key)));
    EXPECT_NE(extensionResources().catalog.text(GetParam().key), GetParam().key);
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
    EXPECT_TRUE(document.undoTitles().empty());
}

class PlainCells : public OfficeTest
{
};

TEST_F(PlainCells, WithABookmarkAreRefused)
{
    // Writing beside it keeps the bookmark, but undo takes it away.
    WriterDocument document;
    const CellVerbs cell = document.table("表", 1, 2).cell("A1");
    const auto mark = make(document, "com.sun.star.text.Bookmark");
    Reference<css::container::XNamed>(mark, UNO_QUERY_THROW)->setName("合计");
    cell.body()->insertTextContent(cell.body()->getStart(), Reference<css::text::XTextContent>(mark, UNO_QUERY_THROW), false);
    document.settle();

    const auto applied = applyChanges(document.reference(), {change("表", "A1", "", "42")}, "填写");

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().arguments.back().second, "content.bookmark");
    const Reference<css::text::XBookmarksSupplier> marks(document.reference(), UNO_QUERY_THROW);
    EXPECT_TRUE(marks->getBookmarks()->hasByName("合计"));
}

TEST_F(PlainCells, NamedTwiceInAPlanAreRefused)
{
    WriterDocument document;
    document.table("表", 1, 1);
    document.settle();

    const auto applied = applyChanges(document.reference(), {change("表", "A1", "", "2932"), change("表", "A1", "", "103")}, "填写");

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::CellNamedTwice);
    EXPECT_FALSE(document.isModified());
}
}
