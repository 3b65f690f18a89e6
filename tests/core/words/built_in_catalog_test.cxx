// SPDX-License-Identifier: MPL-2.0
#include "words/built_in_catalog.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
TEST(BuiltInCatalog, TellsEveryFailureToReadTheCatalogueAsTheCatalogueWould)
{
    for (const std::string language : {"zh-CN", "en-US"})
    {
        const auto shipped = MessageCatalog::read(GOUJI_SOURCE_DIR "/extension/messages/" + language + ".json");
        const auto builtIn = builtInCatalog(language);
        ASSERT_TRUE(shipped);
        for (const auto code : {ErrorCode::FileUnreadable, ErrorCode::FormInvalid, ErrorCode::RuleInvalid, ErrorCode::CatalogInvalid, ErrorCode::OfficeRefused})
        {
            const Error error{code, {{"file", "zh-CN.json"}, {"operation", "operation.read-resources"}}};
            EXPECT_EQ(builtIn.text(error), shipped.value().text(error));
            EXPECT_NE(builtIn.text(error), "error." + messageKey(code));
        }
    }
}

TEST(BuiltInCatalog, IsEnglishForEveryOtherLanguage)
{
    EXPECT_EQ(builtInCatalog("de-DE").text("ui.product"), "Gouji");
}
}
}
