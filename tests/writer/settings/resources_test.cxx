// SPDX-License-Identifier: MPL-2.0
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"

#include "writer/uno/office_language.hxx"
#include "writer/uno/today.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
class ExtensionResources : public OfficeTest
{
};

TEST_F(ExtensionResources, AreFoundThroughTheOffice)
{
    const Resources& found = extensionResources();

    ASSERT_EQ(found.forms.size(), 2U);
    EXPECT_EQ(found.forms[0].id, "2019");
    EXPECT_EQ(found.forms[1].id, "2021");
    EXPECT_FALSE(found.version.empty());
    EXPECT_TRUE(found.catalog.has("error.document-read-only"));
    EXPECT_TRUE(found.templateUrl("2021").starts_with("file:///"));
    EXPECT_TRUE(found.templateUrl("2021").ends_with("/templates/report-2021.ott"));
}

TEST_F(ExtensionResources, AreReadOnce)
{
    EXPECT_EQ(&extensionResources(), &extensionResources());
}

TEST_F(ExtensionResources, SpeakTheLanguageOfTheOffice)
{
    EXPECT_EQ(officeLanguage(office().context()), office().options().language);
    EXPECT_EQ(extensionResources().catalog.text("operation.read-document") == "reading the document",
              office().options().language == "en-US");
}

TEST(OfficeLanguage, EveryChineseOneGetsTheChineseTexts)
{
    for (const char* tag : {"zh-CN", "zh-TW", "zh-Hans-CN", "zh"})
        EXPECT_EQ(catalogLanguage(tag), "zh-CN") << tag;
    for (const char* tag : {"en-US", "de", "ja", "za-CN", ""})
        EXPECT_EQ(catalogLanguage(tag), "en-US") << tag;
}

TEST(ReportYear, IsLastYearUntilTheMonthOfTheYearRule)
{
    EXPECT_EQ(reportYear({2026, 1, 31}, 6), 2025);
    EXPECT_EQ(reportYear({2026, 6, 30}, 6), 2025);
    EXPECT_EQ(reportYear({2026, 7, 1}, 6), 2026);
    EXPECT_EQ(reportYear({2026, 12, 31}, 12), 2025);
    EXPECT_EQ(reportYear({2026, 1, 1}, 0), 2026);
}
}
