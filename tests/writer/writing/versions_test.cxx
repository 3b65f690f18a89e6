// SPDX-License-Identifier: MPL-2.0
// Reasons of an earlier version hold on, and what a newer one wrote besides is kept (tests/data/versions).
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "writer/audit/audit_document.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

namespace gouji::test
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const std::filesystem::path kFolder = GOUJI_SOURCE_DIR "/tests/data/versions";

Reference<css::beans::XPropertyContainer> propertiesOf(const WriterDocument& document)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document.reference(), UNO_QUERY_THROW);
    return supplier->getDocumentProperties()->getUserDefinedProperties();
}

std::string storedReasons(const WriterDocument& document)
{
    OUString text;
    Reference<css::beans::XPropertySet>(propertiesOf(document), UNO_QUERY_THROW)->getPropertyValue("Gouji.Reasons") >>= text;
    return toUtf8(text);
}

using NewerVersion = OfficeTest;

class VersionFiles : public OfficeTest, public testing::WithParamInterface<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Versions, VersionFiles, testing::Values("0.1.0/report.odt", "0.1.0/report.docx"),
                         [](const auto& tested) { return std::string(tested.param).ends_with("odt") ? "Odt010" : "Docx010"; });
}

TEST_P(VersionFiles, ReasonsAreReadAndSettleTheirFindings)
{
    const WriterDocument document(kFolder / GetParam(), OpenMode::ReadOnly, "");

    const auto book = readReasons(document.reference());
    ASSERT_TRUE(book);
    ASSERT_EQ(book.value().all().size(), 2U);
    const auto& setAside = book.value().all().back();
    EXPECT_EQ(setAside, (Reason{"earlier", "year-jump", ReasonKind::SetAside, "李四", "2026-11-29T16:05", "", "与上年报告相比，增减超过 5 倍。"}));

    const auto audit = auditDocument(document.reference(), extensionResources());
    ASSERT_TRUE(audit);
    ASSERT_EQ(audit.value().findings.size(), 1U);
    const Reason* reason = book.value().find(audit.value().findings.front().finding);
    ASSERT_NE(reason, nullptr) << "a fingerprint that changes makes every reason of an earlier version void";
    EXPECT_EQ(reason->who, "张三");
    EXPECT_EQ(reason->why, "“资金资金”是项目的名称\n见批复第 3 条");
}

TEST_F(NewerVersion, ReasonsKeepWhatThisOneDoesNotKnow)
{
    const std::string newer =
        R"({"made-by":{"version":"9.9.9"},"reasons":[{"fingerprint":"a","kind":"confirmed","rule":"year-jump","sources":[{"page":3}],"subject":"","when":"","who":"","why":"x"}],"version":1})";
    for (const auto& [file, filter] : {std::pair("report.odt", "writer8"), std::pair("report.docx", "MS Word 2007 XML")})
    {
        SCOPED_TRACE(file);
        const TemporaryFolder folder;
        WriterDocument document;
        propertiesOf(document)->addProperty("Gouji.Reasons", css::beans::PropertyAttribute::REMOVEABLE, css::uno::Any(fromUtf8(newer)));
        const auto book = readReasons(document.reference());
        ASSERT_TRUE(book);
        ASSERT_TRUE(writeReasons(document.reference(), book.value().with({"b", "year-jump", ReasonKind::SetAside, "", "", "", ""})));
        document.storeCopy(folder.path() / file, filter);

        const WriterDocument opened(folder.path() / file, OpenMode::Editable, "");
        const auto again = readReasons(opened.reference());
        ASSERT_TRUE(again);
        ASSERT_TRUE(writeReasons(opened.reference(), again.value().without("b")));
        EXPECT_EQ(storedReasons(opened), newer);
    }
}
}
