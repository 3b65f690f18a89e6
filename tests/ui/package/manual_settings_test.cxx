// SPDX-License-Identifier: MPL-2.0
#include "support/registry_file.hxx"

#include "support/temporary_folder.hxx"

#include <gtest/gtest.h>

#include <map>
#include <regex>

namespace gouji::test
{
namespace
{
/// Keys that an administrator may set → their types.
using Settings = std::map<std::string, std::string>;

void addProperties(const pugi::xml_node& node, const std::string& path, Settings& settings)
{
    for (const auto& property : node.children("prop"))
    {
        const std::string type = property.attribute("oor:type").value();
        settings[path + property.attribute("oor:name").value()] = type.substr(type.find(':') + 1);
    }
}

Settings settingsOfTheSchema()
{
    const auto schema = readRegistryFile("Settings.xcs");
    const auto component = schema.document_element().child("component");
    Settings settings;
    addProperties(component, "", settings);
    for (const auto& group : component.children("group"))
        addProperties(group, group.attribute("oor:name").value() + std::string("/"), settings);
    addProperties(schema.select_node("//templates/group[@oor:name='RuleSeverity']").node(), "Severities/", settings);
    return settings;
}

/// Of the table whose rows are | `key` | type | …; what stands for a name is left out: Severities/<id>/Severity.
Settings settingsOfTheManual(const std::string& language)
{
    const std::string page = readBytes(GOUJI_SOURCE_DIR "/extension/manual/" + language + ".md");
    static const std::regex row(R"(\n\| `([A-Za-z/]+?)(?:<[^>]+>/)?([A-Za-z]*)` \| (boolean|int|string) \|)");
    Settings settings;
    for (std::sregex_iterator match(page.begin(), page.end(), row), end; match != end; ++match)
        settings[(*match)[1].str() + (*match)[2].str()] = (*match)[3];
    return settings;
}

TEST(ManualSettings, AreThoseOfTheSchema)
{
    for (const char* language : {"zh-CN", "en-US"})
        EXPECT_EQ(settingsOfTheManual(language), settingsOfTheSchema()) << language;
}
}
}
