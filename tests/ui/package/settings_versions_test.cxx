// SPDX-License-Identifier: MPL-2.0
// Settings of an earlier version are there in this one, by the same name and of the same type (tests/data/versions).
#include <gtest/gtest.h>

#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace gouji::test
{
namespace
{
const std::string kFolder = GOUJI_SOURCE_DIR "/tests/data/versions/";

using Types = std::map<std::string, std::string>; ///< path of a setting → its type; of a set, that of its members

void addTypes(const pugi::xml_node& node, const std::string& path, Types& types)
{
    for (const auto& child : node.children())
    {
        const auto name = path + "/" + child.attribute("oor:name").value();
        const std::string kind = child.name();
        if (kind == "prop")
            types[name] = child.attribute("oor:type").value();
        else if (kind == "set")
            types[name] = child.attribute("oor:node-type").value();
        else if (kind == "group")
            addTypes(child, name, types);
    }
}

/// Templates stand below "/templates", the settings below "".
Types typesOf(const std::string& path)
{
    pugi::xml_document schema;
    EXPECT_TRUE(schema.load_file(path.c_str())) << path;
    Types types;
    addTypes(schema.document_element().child("templates"), "/templates", types);
    addTypes(schema.document_element().child("component"), "", types);
    return types;
}

class SettingsOf : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static std::string file(const char* name) { return kFolder + GetParam() + "/" + name; }
};

INSTANTIATE_TEST_SUITE_P(Versions, SettingsOf, testing::Values("0.1.0"), [](const auto&) { return "Version010"; });

TEST_P(SettingsOf, NoneWasRenamedOrRemovedOrIsOfAnotherType)
{
    const auto now = typesOf(GOUJI_SOURCE_DIR "/registry/Settings.xcs");
    const auto then = typesOf(file("Settings.xcs"));
    ASSERT_GE(then.size(), 12U);
    for (const auto& [path, type] : then)
        EXPECT_EQ(now.contains(path) ? now.at(path) : "no longer there", type) << path;
}

/// The profile has a value of every setting: a member of a set counts for the set and for its template.
TEST_P(SettingsOf, EveryItemOfAProfileIsKnown)
{
    const auto now = typesOf(GOUJI_SOURCE_DIR "/registry/Settings.xcs");
    pugi::xml_document profile;
    ASSERT_TRUE(profile.load_file(file("registrymodifications.xcu").c_str()));
    const std::string component = "/org.gouji.Settings";
    std::size_t settings = 0;
    for (const auto& item : profile.document_element().children("item"))
    {
        const auto path = std::string(item.attribute("oor:path").value()).substr(component.size());
        const auto member = item.child("node");
        ASSERT_TRUE(!member || now.contains(path)) << path;
        const auto owner = member ? "/templates/" + now.at(path) : path;
        const auto property = owner + "/" + (member ? member : item).child("prop").attribute("oor:name").value();
        EXPECT_TRUE(now.contains(property)) << property;
        ++settings;
    }
    const auto then = typesOf(file("Settings.xcs"));
    const auto templates = std::count_if(then.begin(), then.end(), [](const auto& setting) { return setting.first.starts_with("/templates"); });
    EXPECT_EQ(settings, then.size() - static_cast<std::size_t>(templates));
}
}
}
