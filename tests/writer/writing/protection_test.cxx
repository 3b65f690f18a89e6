// SPDX-License-Identifier: MPL-2.0
// No command passes a protection; a refused one leaves everything as it was.
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "writer/inserting/convert_text_tables.hxx"
#include "writer/inserting/insert_report.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/writing/finding_comments.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class Protection : public OfficeTest
{
protected:
    static Reference<css::uno::XInterface> make(const WriterDocument& document, const char* service)
    {
        return Reference<css::lang::XMultiServiceFactory>(document.reference(), UNO_QUERY_THROW)
            ->createInstance(OUString::createFromAscii(service));
    }

    static void protectForForms(const WriterDocument& document)
    {
        Reference<XPropertySet>(make(document, "com.sun.star.document.Settings"), UNO_QUERY_THROW)
            ->setPropertyValue("ProtectForm", Any(true));
    }

    static Result<void> insert(const WriterDocument& document)
    {
        return insertReport(document.reference(), extensionResources().forms,
                            {"洪泽区", 2024, "2021", false, extensionResources().templateUrl("2021"), "插入年报"});
    }

    template <class T> static void expectRefused(WriterDocument& document, const Result<T>& result, ErrorCode code, const DocumentSnapshot& before)
    {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << describe(result);
        EXPECT_EQ(firstDifference(before, snapshot(document)), "");
        EXPECT_TRUE(document.undoTitles().empty());
        EXPECT_FALSE(document.isModified());
    }
};

TEST_F(Protection, OfASectionAroundTheCursorStopsTheReport)
{
    // The paragraph was broken, and the report stood in the protected section.
    WriterDocument document;
    document.paragraph("第一段").paragraph("第二段");
    const Reference<css::text::XTextContent> section(make(document, "com.sun.star.text.TextSection"), UNO_QUERY_THROW);
    const auto cursor = document.body()->createTextCursor();
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    cursor->goLeft(1, true);
    document.body()->insertTextContent(cursor.get(), section, true);
    Reference<XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("IsProtected", Any(true));
    const auto view = viewCursor(document.reference());
    if (!view.is())
        GTEST_SKIP() << "a document without view";
    view->gotoStart(false);
    view->goRight(1, false);
    document.settle();
    const DocumentSnapshot before = snapshot(document);

    expectRefused(document, insert(document), ErrorCode::CellProtected, before);
}

TEST_F(Protection, ForFillingInFormsStopsEveryCommand)
{
    WriterDocument document;
    document.table("表", 1, 1);
    protectForForms(document);
    document.settle();
    const DocumentSnapshot before = snapshot(document);

    expectRefused(document, applyChanges(document.reference(), {change("表", "A1", "", "1")}, "填写"), ErrorCode::FormsProtected, before);
    expectRefused(document, insert(document), ErrorCode::FormsProtected, before);
    expectRefused(document, convertTextTables(document.reference(), extensionResources()), ErrorCode::FormsProtected, before);
    expectRefused(document, writeComments(document.reference(), {}, extensionResources().catalog), ErrorCode::FormsProtected, before);
}

TEST_F(Protection, ForFillingInFormsIsKnownFromADocx)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "forms.docx";
    {
        WriterDocument document;
        document.table("表", 1, 1);
        protectForForms(document);
        document.storeCopy(file, "MS Word 2007 XML");
    }
    WriterDocument document(file, OpenMode::Editable, "");
    const auto name = tablesOf(document.read()).front().name;

    const auto applied = applyChanges(document.reference(), {change(name, "A1", "", "1")}, "填写");

    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::FormsProtected);
}

TEST_F(Protection, OfChangeTrackingStopsWhatWouldPauseIt)
{
    WriterDocument document;
    document.table("表", 1, 1);
    const Reference<XPropertySet> properties(document.reference(), UNO_QUERY_THROW);
    properties->setPropertyValue("RecordChanges", Any(true));
    css::uno::Sequence<sal_Int8> key(4);
    key[0] = 1;
    properties->setPropertyValue("RedlineProtectionKey", Any(key));
    document.settle();
    const DocumentSnapshot before = snapshot(document);

    expectRefused(document, convertTextTables(document.reference(), extensionResources()), ErrorCode::TrackingProtected, before);
    expectRefused(document, writeComments(document.reference(), {}, extensionResources().catalog), ErrorCode::TrackingProtected, before);
    EXPECT_TRUE(applyChanges(document.reference(), {change("表", "A1", "", "1")}, "填写")) << "recorded as a change";
    EXPECT_TRUE(cellOf(tablesOf(document.read()).front(), "A1").notes.hasPendingChange);
    properties->setPropertyValue("RedlineProtectionKey", Any(css::uno::Sequence<sal_Int8>()));
}
}
