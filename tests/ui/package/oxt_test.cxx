// SPDX-License-Identifier: MPL-2.0
#include "package/unzip.hxx"

#include "support/child_process.hxx"
#include "support/temporary_folder.hxx"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

namespace gouji::test
{
namespace
{
/// What the office must be told of, by ending.
bool isRegistered(const std::string& path)
{
    return path.ends_with(".components") || path.ends_with(".rdb") || path.ends_with(".xcu") || path.ends_with(".xcs");
}

TEST(OxtTest, ManifestNamesWhatIsThereAndNothingIsForgotten)
{
    const auto entries = unzip(GOUJI_OXT);
    pugi::xml_document manifest;
    ASSERT_TRUE(manifest.load_string(entries.at("META-INF/manifest.xml").c_str()));
    std::set<std::string> listed;
    for (const auto& match : manifest.select_nodes("//manifest:file-entry[@manifest:media-type]"))
        listed.insert(match.node().attribute("manifest:full-path").value());
    std::set<std::string> expected;
    for (const auto& [path, content] : entries)
        if (isRegistered(path))
            expected.insert(path);
    EXPECT_EQ(listed, expected);
}

/// The office compares the names of platforms without regard to case, those of folders with it.
TEST(OxtTest, EveryPlatformOfTheDescriptionHasItsOwnLibraryAndRegistration)
{
    const auto entries = unzip(GOUJI_OXT);
    pugi::xml_document description;
    pugi::xml_document manifest;
    ASSERT_TRUE(description.load_string(entries.at("description.xml").c_str()));
    ASSERT_TRUE(manifest.load_string(entries.at("META-INF/manifest.xml").c_str()));
    std::string described;
    for (const auto& match : manifest.select_nodes("//manifest:file-entry[contains(@manifest:media-type, 'uno-components')]"))
    {
        const std::string type = match.node().attribute("manifest:media-type").value();
        const std::string platform = type.substr(type.find('=') + 1);
        EXPECT_EQ(match.node().attribute("manifest:full-path").value(), platform + "/gouji.components");
        for (const char* library : {"/gouji-door.uno.so", "/gouji.uno.so"})
            EXPECT_TRUE(entries.contains(platform + library)) << platform << library;
        described += (described.empty() ? "" : ",") + platform;
    }
    std::transform(described.begin(), described.end(), described.begin(), [](unsigned char letter) { return std::tolower(letter); });
    EXPECT_EQ(description.select_node("//platform").node().attribute("value").value(), described);
    EXPECT_NE(entries.find(GOUJI_PLATFORM "/gouji.uno.so"), entries.end());
}

TEST(OxtTest, FilesThatTheDescriptionNamesAreThere)
{
    const auto entries = unzip(GOUJI_OXT);
    pugi::xml_document description;
    ASSERT_TRUE(description.load_string(entries.at("description.xml").c_str()));
    for (const auto& match : description.select_nodes("//@xlink:href"))
        EXPECT_TRUE(entries.contains(match.attribute().value())) << match.attribute().value();
}

TEST(OxtTest, LicenceAndNoticesAreInside)
{
    const auto entries = unzip(GOUJI_OXT);
    EXPECT_NE(entries.at("LICENSE").find("Mozilla Public License Version 2.0"), std::string::npos);
    for (const char* library : {"pugixml", "nlohmann/json", "Boost"})
        EXPECT_NE(entries.at("NOTICES").find(library), std::string::npos) << library;
}

TEST(OxtTest, HelpPagesHaveTheirPicturesAndTheOtherPagesBesideThem)
{
    const auto entries = unzip(GOUJI_OXT);
    const std::regex reference(R"re((?:src|href)="([^"#:]+))re");
    for (const char* page : {"help/zh-CN.html", "help/en-US.html", "help/scripting-zh-CN.html", "help/scripting-en-US.html"})
    {
        const auto& html = entries.at(page);
        std::sregex_iterator match(html.begin(), html.end(), reference);
        EXPECT_NE(match, std::sregex_iterator()) << page;
        for (; match != std::sregex_iterator(); ++match)
            EXPECT_TRUE(entries.contains("help/" + (*match)[1].str())) << page << ": " << (*match)[1];
    }
}

/// As many versions in both languages, the newest above.
TEST(OxtTest, WhatIsNewTellsOfThisVersion)
{
    const auto entries = unzip(GOUJI_OXT);
    const auto versionsOf = [&](const std::string& language)
    {
        const auto& html = entries.at("help/changes-" + language + ".html");
        const std::regex heading("<h2>([0-9.]+)</h2>");
        std::vector<std::string> versions;
        for (std::sregex_iterator match(html.begin(), html.end(), heading), end; match != end; ++match)
            versions.push_back((*match)[1]);
        return versions;
    };
    const auto& description = entries.at("description.xml");
    ASSERT_FALSE(versionsOf("zh-CN").empty());
    EXPECT_NE(description.find("<version value=\"" + versionsOf("zh-CN").front() + "\"/>"), std::string::npos) << description;
    EXPECT_EQ(versionsOf("zh-CN"), versionsOf("en-US"));
}

TEST(OxtTest, SameContentGivesTheSameBytes)
{
    const TemporaryFolder folder;
    const auto copy = folder.path() / "copy";
    std::filesystem::copy(GOUJI_EXTENSION_FOLDER, copy, std::filesystem::copy_options::recursive);
    const std::string again = (folder.path() / "again.oxt").string();
    ASSERT_EQ(runProgram({GOUJI_PACK_ZIP, "--smallest", again, copy.string()}).status, 0);
    EXPECT_TRUE(readBytes(again) == readBytes(GOUJI_OXT));
}

TEST(OxtTest, IsSmall)
{
    EXPECT_LE(std::filesystem::file_size(GOUJI_OXT), 2u * 1024 * 1024);
}
}
}
