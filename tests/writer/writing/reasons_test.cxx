// SPDX-License-Identifier: MPL-2.0
// Reasons travel with the document and leave nothing behind when they are removed.
#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "writer/uno/today.hxx"
#include "writer/uno/user_name.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include <regex>

namespace gouji::test
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

struct Format
{
    const char* file;
    const char* filter;
};

constexpr Format kFormats[] = {{"report.odt", "writer8"}, {"report.docx", "MS Word 2007 XML"}};

ReasonBook twentyReasons()
{
    std::string why;
    for (int sentence = 0; sentence < 20; ++sentence)
        why += "因机构改革，原两家单位并入本单位，“申请量”由 \"合并\" 统计 <&>；\n见 \\批复\\ 第 3 条。";
    ReasonBook book;
    for (int number = 0; number < 20; ++number)
        book = book.with({"fingerprint-" + std::to_string(number), "year-jump",
                          number % 2 == 0 ? ReasonKind::Confirmed : ReasonKind::SetAside, "张三", "2025-01-12T09:30", why,
                          "与上年报告相比，增减超过 5 倍。"});
    return book;
}

Reference<css::beans::XPropertyContainer> propertiesOf(const WriterDocument& document)
{
    return Reference<css::document::XDocumentPropertiesSupplier>(document.reference(), UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

/// Names of the document's own properties, without the one that the office adds to every .docx it opens.
std::vector<std::string> namesOf(const WriterDocument& document)
{
    std::vector<std::string> names;
    const Reference<css::beans::XPropertySet> properties(propertiesOf(document), UNO_QUERY_THROW);
    for (const auto& property : properties->getPropertySetInfo()->getProperties())
        if (property.Name != "AppVersion")
            names.push_back(toUtf8(property.Name));
    return names;
}

void addProperty(const WriterDocument& document, const char* name, const css::uno::Any& value)
{
    propertiesOf(document)->addProperty(OUString::createFromAscii(name), css::beans::PropertyAttribute::REMOVEABLE, value);
}

ReasonBook reasonsOf(const WriterDocument& document)
{
    const auto book = readReasons(document.reference());
    EXPECT_TRUE(book);
    return book ? book.value() : ReasonBook();
}
}

class Reasons : public OfficeTest
{
};

TEST_F(Reasons, SurviveSavingAndOpeningAgain)
{
    for (const auto& format : kFormats)
    {
        SCOPED_TRACE(format.file);
        const TemporaryFolder folder;
        WriterDocument document;
        ASSERT_TRUE(writeReasons(document.reference(), twentyReasons()));
        EXPECT_EQ(reasonsOf(document), twentyReasons());

        document.storeCopy(folder.path() / format.file, format.filter);

        const WriterDocument opened(folder.path() / format.file, OpenMode::Editable, "");
        EXPECT_EQ(reasonsOf(opened), twentyReasons());
        EXPECT_EQ(namesOf(opened), std::vector<std::string>{"Gouji.Reasons"});
    }
}

TEST_F(Reasons, LeaveNothingInTheFileOnceRemoved)
{
    for (const auto& format : kFormats)
    {
        SCOPED_TRACE(format.file);
        const TemporaryFolder folder;
        {
            WriterDocument document;
            addProperty(document, "Unit", css::uno::Any(OUString("County")));
            ASSERT_TRUE(writeReasons(document.reference(), twentyReasons()));
            document.storeCopy(folder.path() / format.file, format.filter);
        }
        WriterDocument document(folder.path() / format.file, OpenMode::Editable, "");
        ASSERT_TRUE(writeReasons(document.reference(), ReasonBook()));
        EXPECT_EQ(namesOf(document), std::vector<std::string>{"Unit"});

        document.storeCopy(folder.path() / ("again-" + std::string(format.file)), format.filter);

        const WriterDocument opened(folder.path() / ("again-" + std::string(format.file)), OpenMode::Editable, "");
        EXPECT_EQ(namesOf(opened), std::vector<std::string>{"Unit"});
        EXPECT_TRUE(reasonsOf(opened).isEmpty());
    }
}

TEST_F(Reasons, MarkTheDocumentModifiedOnlyWhereSomethingIsWritten)
{
    WriterDocument document;
    document.table("表", 1, 1);
    document.settle();

    ASSERT_TRUE(writeReasons(document.reference(), ReasonBook()));
    EXPECT_TRUE(reasonsOf(document).isEmpty());
    EXPECT_FALSE(document.isModified());

    ASSERT_TRUE(writeReasons(document.reference(), twentyReasons()));
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.undoTitles().empty());

    document.settle();
    ASSERT_TRUE(writeReasons(document.reference(), ReasonBook()));
    EXPECT_TRUE(document.isModified());
}

TEST_F(Reasons, AreNotWrittenIntoADocumentOpenedReadOnly)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "report.odt";
    const auto kept = ReasonBook().with(twentyReasons().all().front());
    {
        WriterDocument document;
        ASSERT_TRUE(writeReasons(document.reference(), kept));
        document.storeCopy(file, "writer8");
    }
    const WriterDocument document(file, OpenMode::ReadOnly, "");
    const DocumentSnapshot before = snapshot(document);

    for (const auto& book : {twentyReasons(), ReasonBook()})
    {
        const auto written = writeReasons(document.reference(), book);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::DocumentReadOnly);
    }

    EXPECT_EQ(reasonsOf(document), kept);
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

TEST_F(Reasons, ThatAreNotOursAreReportedAndMayBeReplaced)
{
    for (const auto& value : {css::uno::Any(OUString("no JSON")), css::uno::Any(true)})
    {
        WriterDocument document;
        addProperty(document, "Gouji.Reasons", value);

        const auto book = readReasons(document.reference());
        ASSERT_FALSE(book);
        EXPECT_EQ(book.error().code, ErrorCode::ReasonsUnreadable);

        ASSERT_TRUE(writeReasons(document.reference(), twentyReasons()));
        EXPECT_EQ(reasonsOf(document), twentyReasons());
    }
}

TEST_F(Reasons, AreSignedWithTheUsersNameInTheOrderOfItsLanguage)
{
    EXPECT_EQ(fullName("三", "张"), "张三");
    EXPECT_EQ(fullName("Mary", "Smith"), "Mary Smith");
    EXPECT_EQ(fullName("", "张三"), "张三");
    EXPECT_EQ(fullName("Mary", ""), "Mary");
    EXPECT_EQ(fullName("", ""), "");
    EXPECT_NE(userName(office().context()), "");
}

TEST_F(Reasons, AreDatedToTheMinute)
{
    EXPECT_TRUE(std::regex_match(nowIso(), std::regex(R"(20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d)"))) << nowIso();
}
}
