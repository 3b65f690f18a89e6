// SPDX-License-Identifier: MPL-2.0
// tools/set-update-place: where LibreOffice looks for newer versions, set in a package that is there already.
#include "package/unzip.hxx"

#include "support/child_process.hxx"
#include "support/temporary_folder.hxx"

#include <gtest/gtest.h>

#include <pugixml.hpp>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;

constexpr const char* kScript = GOUJI_SOURCE_DIR "/tools/set-update-place";
constexpr const char* kSource = "//update-information/src/@xlink:href";

class UpdatePlaceTest : public testing::Test
{
protected:
    void SetUp() override { fs::copy_file(GOUJI_OXT, package()); }

    [[nodiscard]] fs::path package() const { return folder_.path() / "gouji-0.1.0.oxt"; }
    [[nodiscard]] ProgramResult setPlace(const std::string& place) const { return runProgram({kScript, package().string(), place}); }
    [[nodiscard]] pugi::xml_document description() const
    {
        pugi::xml_document description;
        description.load_string(unzip(package().string()).at("description.xml").c_str());
        return description;
    }
    [[nodiscard]] pugi::xml_document updateFile() const
    {
        pugi::xml_document file;
        file.load_file((folder_.path() / "gouji.update.xml").c_str());
        return file;
    }

private:
    const TemporaryFolder folder_;
};

TEST_F(UpdatePlaceTest, NoneIsSetUnlessSomebodySetsOne)
{
    EXPECT_TRUE(description().select_nodes(kSource).empty());
}

TEST_F(UpdatePlaceTest, StandsInTheDescriptionAndTheFileBesideIt)
{
    ASSERT_EQ(setPlace("https://server/a&b/").status, 0);

    EXPECT_STREQ(description().select_node(kSource).attribute().value(), "https://server/a&b/gouji.update.xml");
    const auto update = updateFile();
    const auto root = update.child("description");
    EXPECT_STREQ(root.attribute("xmlns").value(), "http://openoffice.org/extensions/update/2006");
    EXPECT_STREQ(root.child("identifier").attribute("value").value(), "org.gouji.Gouji");
    EXPECT_STREQ(root.child("version").attribute("value").value(), description().select_node("//version/@value").attribute().value());
    EXPECT_STREQ(update.select_node("//update-download/src/@xlink:href").attribute().value(), "https://server/a&b/gouji-0.1.0.oxt");
}

TEST_F(UpdatePlaceTest, NothingElseInThePackageChanges)
{
    ASSERT_EQ(setPlace("file:///srv/gouji").status, 0);

    auto before = unzip(GOUJI_OXT);
    auto after = unzip(package().string());
    before.erase("description.xml");
    after.erase("description.xml");
    EXPECT_TRUE(before == after);
}

TEST_F(UpdatePlaceTest, ASecondPlaceTakesThatOfTheFirst)
{
    ASSERT_EQ(setPlace("file:///srv/gouji").status, 0);
    const auto once = readBytes(package().string());
    ASSERT_EQ(setPlace("https://server/gouji").status, 0);
    EXPECT_EQ(description().select_nodes(kSource).size(), 1U);
    ASSERT_EQ(setPlace("file:///srv/gouji/").status, 0);

    EXPECT_TRUE(readBytes(package().string()) == once);
}

TEST_F(UpdatePlaceTest, WhatIsNoPackageOrNoUrlIsRefusedAndStaysAsItWas)
{
    const auto before = readBytes(package().string());
    EXPECT_EQ(setPlace("/srv/gouji").status, 64);
    EXPECT_TRUE(readBytes(package().string()) == before);

    const auto text = package().parent_path() / "text.oxt";
    fs::copy_file(kScript, text);
    const auto refused = runProgram({kScript, text.string(), "file:///srv/gouji"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_NE(refused.output.find("text.oxt"), std::string::npos) << refused.output;
    EXPECT_TRUE(readBytes(text.string()) == readBytes(kScript));
    EXPECT_FALSE(fs::exists(text.string() + ".new"));
}
}
}
