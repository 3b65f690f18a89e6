// SPDX-License-Identifier: MPL-2.0
#include "message/catalog.hxx"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace gouji::test
{
namespace
{
MessageCatalog catalog(const std::string& language)
{
    auto read = MessageCatalog::read(GOUJI_SOURCE_DIR "/extension/messages/" + language + ".json");
    EXPECT_TRUE(read) << language;
    return read.value();
}

std::set<std::string> placeholders(const std::string& text)
{
    static const std::regex pattern("\\{[a-zA-Z]+\\}");
    return {std::sregex_token_iterator(text.begin(), text.end(), pattern), std::sregex_token_iterator()};
}

TEST(CatalogTest, BothLanguagesHaveTheSameKeysAndPlaceholders)
{
    const auto chinese = catalog("zh-CN");
    const auto english = catalog("en-US");
    for (const auto& [key, text] : chinese.texts())
    {
        ASSERT_TRUE(english.has(key)) << key;
        EXPECT_EQ(placeholders(text), placeholders(english.texts().at(key))) << key;
    }
    for (const auto& [key, text] : english.texts())
        EXPECT_TRUE(chinese.has(key)) << key;
}
}
}
