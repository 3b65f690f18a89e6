// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "form/built_in_checks.hxx"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

namespace gouji::test
{
namespace
{
using Names = std::set<std::string>;

Names placeholdersOf(const std::string& text)
{
    static const std::regex placeholder(R"(\{([^{}]*)\})");
    Names names;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), placeholder); match != std::sregex_iterator(); ++match)
        names.insert((*match)[1]);
    return names;
}

Names keysOf(const MessageCatalog& catalog)
{
    Names keys;
    for (const auto& [key, text] : catalog.texts())
        keys.insert(key);
    return keys;
}

/// String literals of src/core that look like a message of a case: "table-missing.rows", "figure.without-row".
Names dottedLiterals()
{
    static const std::regex literal(R"re("([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)")re");
    Names found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(GOUJI_SOURCE_DIR "/src/core"))
        if (entry.path().extension() == ".cxx")
        {
            std::ifstream stream(entry.path());
            const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
            for (auto match = std::sregex_iterator(text.begin(), text.end(), literal); match != std::sregex_iterator(); ++match)
                if (const std::string key = (*match)[1]; !key.ends_with(".hxx"))
                    found.insert(key);
        }
    return found;
}

/// Keys of texts that are what the language calls a command, with or without "…".
Names keysOfCommandsWords(const std::string& language)
{
    const auto words = wordsOfCommands(catalogs().at(language));
    Names keys;
    for (const auto& [key, text] : catalogs().at(language).texts())
        if (words.contains(text) || words.contains(text + "…"))
            keys.insert(key);
    return keys;
}

void expectEverywhere(const std::string& key)
{
    for (const auto& [language, catalog] : catalogs())
        EXPECT_TRUE(catalog.has(key)) << key << " in " << language;
}
}

TEST(Catalog, BothLanguagesHaveTheSameKeys)
{
    EXPECT_EQ(keysOf(catalogs().at("zh-CN")), keysOf(catalogs().at("en-US")));
}

TEST(Catalog, BothLanguagesHaveTheSamePlaceholders)
{
    for (const auto& [key, text] : chinese().texts())
        EXPECT_EQ(placeholdersOf(text), placeholdersOf(catalogs().at("en-US").text(key))) << key;
}

TEST(Catalog, NoTextIsEmptyAndTheChineseOnesAreChinese)
{
    for (const auto& [language, catalog] : catalogs())
        for (const auto& [key, text] : catalog.texts())
            EXPECT_FALSE(text.empty()) << key << " in " << language;
    for (const auto& [key, text] : catalogs().at("en-US").texts())
        EXPECT_EQ(text.find("数"), std::string::npos) << key;
}

/// A text may happen to be the same in one language: what an undo step or a part of a sentence says.
TEST(Catalog, WhatACommandIsCalledStandsInTheListOfCommandsAlone)
{
    const auto english = keysOfCommandsWords("en-US");
    ASSERT_GT(english.size(), 10U);
    for (const auto& key : keysOfCommandsWords("zh-CN"))
        EXPECT_TRUE(!english.contains(key) || key.starts_with("command.")) << key;
}

TEST(Catalog, EveryRuleOfEveryFormHasItsSentenceAndName)
{
    for (const auto& form : forms())
        for (const auto& table : form.tables)
        {
            for (const auto& equation : table.equations)
            {
                expectEverywhere(equation.rule);
                expectEverywhere("rule." + equation.rule);
            }
            for (const auto& equation : table.lastYear.equations)
            {
                expectEverywhere(equation.rule);
                expectEverywhere("rule." + equation.rule);
            }
            for (const auto& check : table.blankGroupChecks)
                expectEverywhere(check.id);
        }
}

TEST(Catalog, EveryRuleOfTheProseHasItsName)
{
    for (const auto& form : forms())
        for (const auto& phrase : form.phrasebook.phrases)
            expectEverywhere("rule." + phrase.rule);
    for (const char* message : {"text-contradiction", "text-percentage", "text-fee-amount", "text-fee-count", "text-parts", "text-repeat", "text-change"})
        expectEverywhere(message);
    for (const char* rule : {"rule.text-percentage", "rule.text-parts", "rule.text-repeat", "rule.text-change"})
        expectEverywhere(rule);
}

TEST(Catalog, EveryBuiltInCheckHasItsSentence)
{
    for (const auto check : kBuiltInChecks)
        if (check != kTableMissing)
            expectEverywhere(std::string(check));
}

TEST(Catalog, EveryCaseThatCoreNamesIsThere)
{
    const auto literals = dottedLiterals();
    EXPECT_TRUE(literals.contains("table-missing.row-twice"));
    EXPECT_TRUE(literals.contains("consequence.not-judged"));
    for (const auto& key : literals)
        expectEverywhere(key);
    for (const char* key : {"figure", "notes", "rule-fails", "single-cell-cause"})
        expectEverywhere(key);
}

TEST(Catalog, EveryErrorHasItsSentenceAndNoSentenceIsLeftOver)
{
    Names expected;
    for (int code = 0; code <= static_cast<int>(ErrorCode::RosterEmpty); ++code)
        expected.insert("error." + messageKey(static_cast<ErrorCode>(code)));
    Names found;
    for (const auto& key : keysOf(chinese()))
        if (key.starts_with("error."))
            found.insert(key);

    EXPECT_EQ(found, expected);
}

TEST(Catalog, ReplacesNamedPlaceholdersOnly)
{
    const auto catalog = MessageCatalog::parse(R"({"a": "{x} and {y} and {x}", "b": "{", "c": "}{x", "d": ""})", "c.json").value();

    EXPECT_EQ(catalog.text("a", {{"x", "{y}"}, {"z", "3"}}), "{y} and {y} and {y}");
    EXPECT_EQ(catalog.text("a", {{"x", "1"}, {"y", "2"}}), "1 and 2 and 1");
    EXPECT_EQ(catalog.text("b"), "{");
    EXPECT_EQ(catalog.text("c", {{"x", "1"}}), "}{x");
    EXPECT_EQ(catalog.text("d"), "");
    EXPECT_EQ(catalog.text("nowhere"), "nowhere");
}

TEST(Catalog, ABrokenCatalogueIsToldByName)
{
    const auto problem = [](const char* json)
    {
        const auto catalog = MessageCatalog::parse(json, "c.json");
        return catalog ? "" : catalog.error().arguments.at(1).second;
    };

    EXPECT_EQ(problem(""), "not JSON");
    EXPECT_EQ(problem("{\"a\":"), "not JSON");
    EXPECT_EQ(problem("[]"), "not an object");
    EXPECT_EQ(problem(R"({"a": 3})"), "\"a\" is not a string");
    EXPECT_EQ(MessageCatalog::read("/nowhere.json").error().code, ErrorCode::FileUnreadable);
}
}
