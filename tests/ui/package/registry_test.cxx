// SPDX-License-Identifier: MPL-2.0
#include "support/registry_file.hxx"

#include "ui/commands/command.hxx"

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <map>

namespace gouji::test
{
namespace
{
/// URLs of the commands that the code knows.
std::set<std::string> urlsOfCommands()
{
    std::set<std::string> urls;
    for (const auto& command : commands())
        urls.insert(std::string(kProtocol).append(command.path));
    return urls;
}

/// Keys that the office binds, in every module and language, "I_SHIFT_MOD1_MOD2".
std::set<std::string> keysOfTheOffice()
{
    std::set<std::string> keys;
    const std::filesystem::path folder = std::filesystem::canonical(GOUJI_OFFICE_PROGRAM "/../share/registry");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    {
        pugi::xml_document document;
        if (entry.path().extension() != ".xcd" || !document.load_file(entry.path().c_str()))
            continue;
        for (const auto& match : document.select_nodes("//oor:component-data[@oor:name='Accelerators']//node[prop[@oor:name='Command']]"))
            keys.insert(match.node().attribute("oor:name").value());
    }
    return keys;
}

TEST(RegistryTest, EveryTextHasBothLanguages)
{
    for (const std::string& name : registryFiles())
    {
        const auto document = readRegistryFile(name);
        for (const auto& match : document.select_nodes("//prop[value/@xml:lang]"))
        {
            const auto prop = match.node();
            EXPECT_TRUE(prop.find_child_by_attribute("value", "xml:lang", "en-US")) << name << " " << prop.path();
            EXPECT_TRUE(prop.find_child_by_attribute("value", "xml:lang", "zh-CN")) << name << " " << prop.path();
        }
        for (const auto& match : document.select_nodes("//prop[@oor:name='Title' or @oor:name='UIName'][not(value/@xml:lang)]"))
            ADD_FAILURE() << name << ": a text without language " << match.node().text().get();
    }
}

TEST(RegistryTest, TheSettingsAreASchemaOfOurOwn)
{
    const auto schema = readRegistryFile("Settings.xcs");
    EXPECT_STREQ(schema.document_element().attribute("oor:package").value(), "org.gouji");
    EXPECT_STREQ(schema.document_element().attribute("oor:name").value(), "Settings");
    EXPECT_TRUE(schema.select_node("//set[@oor:name='LastYearReports'][@oor:node-type='LastYearReport']"));
}

TEST(RegistryTest, TheOptionsPageNamesADialogAndAnImplementationThatShip)
{
    const auto document = readRegistryFile("OptionsDialog.xcu");
    const std::string page = document.select_node("//prop[@oor:name='OptionsPage']").node().child_value("value");
    const std::string handler = document.select_node("//prop[@oor:name='EventHandlerService']").node().child_value("value");

    ASSERT_TRUE(page.starts_with("%origin%/../")) << page;
    EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(GOUJI_EXTENSION_FOLDER) / page.substr(page.find("../") + 3))) << page;
    pugi::xml_document registration;
    ASSERT_TRUE(registration.load_file(GOUJI_EXTENSION_FOLDER "/" GOUJI_PLATFORM "/gouji.components"));
    EXPECT_TRUE(registration.select_node(("//implementation[@name='" + handler + "']").c_str())) << handler;
}

TEST(RegistryTest, EveryEntryOfTheMenuHasALetterOfItsOwn)
{
    const auto document = readRegistryFile("Addons.xcu");
    for (const char* language : {"en-US", "zh-CN"})
    {
        std::map<char, std::string> entries;
        for (const auto& match : document.select_nodes("//node[@oor:name='OfficeMenuBar']//node[@oor:name='Submenu']/node/prop[@oor:name='Title']"))
        {
            const std::string title = match.node().find_child_by_attribute("value", "xml:lang", language).text().get();
            const auto mark = title.find('~');
            ASSERT_NE(mark, std::string::npos) << title;
            const auto letter = static_cast<char>(std::toupper(title.at(mark + 1)));
            EXPECT_TRUE(entries.emplace(letter, title).second) << title << " and " << entries[letter];
        }
        EXPECT_GT(entries.size(), 10U) << language;
    }
}

TEST(RegistryTest, NothingOfTheUserIsReplaced)
{
    for (const std::string& name : registryFiles())
        EXPECT_TRUE(readRegistryFile(name).select_nodes("//*[@oor:op='replace']").empty()) << name;
}

TEST(RegistryTest, MenuHoldsEveryCommandAndNoOther)
{
    const auto document = readRegistryFile("Addons.xcu");
    EXPECT_EQ(commandUrls(document.select_node("//node[@oor:name='OfficeMenuBar']").node()), urlsOfCommands());
    EXPECT_EQ(commandUrls(document.select_node("//node[@oor:name='Images']").node()), urlsOfCommands());
}

/// Web pages have no tabbed interface.
TEST(RegistryTest, TheTabbedInterfaceHoldsEveryCommandForReports)
{
    const auto document = readRegistryFile("Addons.xcu");
    auto expected = urlsOfCommands();
    expected.erase("vnd.org.gouji:open-as-text");
    EXPECT_EQ(commandUrls(document.select_node("//node[@oor:name='OfficeNotebookBar']").node()), expected);
}

TEST(RegistryTest, EntriesAreForWritersDocumentsOnly)
{
    const auto document = readRegistryFile("Addons.xcu");
    for (const auto& match : document.select_nodes("//node[prop[@oor:name='Title']]"))
    {
        const std::string url = match.node().find_child_by_attribute("oor:name", "URL").child_value("value");
        EXPECT_EQ(match.node().find_child_by_attribute("oor:name", "Context").child_value("value"),
                  url == "vnd.org.gouji:open-as-text"
                      ? std::string("com.sun.star.text.WebDocument")
                      : std::string("com.sun.star.text.TextDocument,com.sun.star.text.WebDocument,com.sun.star.text.GlobalDocument"))
            << url;
    }
}

TEST(RegistryTest, TheToolbarHasItsPlaceInEveryKindOfDocument)
{
    const std::string toolbar = "//node[@oor:name='private:resource/toolbar/addon_org.gouji.Gouji.toolbar']/prop[@oor:name='UIName']";
    for (const char* file : {"WriterWindowState.xcu", "WriterWebWindowState.xcu", "WriterGlobalWindowState.xcu"})
        EXPECT_TRUE(readRegistryFile(file).select_node(toolbar.c_str())) << file;
}

TEST(RegistryTest, ThePanelIsThereInReadOnlyDocuments)
{
    const auto shown = readRegistryFile("Sidebar.xcu").select_node("//node[@oor:name='org.gouji.ReportPanel']/prop[@oor:name='ShowForReadOnlyDocument']");
    EXPECT_STREQ(shown.node().child_value("value"), "true");
}

TEST(RegistryTest, ShortcutsAreBoundByNothingElse)
{
    const auto taken = keysOfTheOffice();
    ASSERT_GT(taken.size(), 100u) << "the office's own bindings were not found";
    const auto document = readRegistryFile("Accelerators.xcu");
    const auto own = document.select_nodes("//node[prop[@oor:name='Command']]");
    EXPECT_EQ(own.size(), 12u); // of a text document six, of a web page and a master document three each
    for (const auto& match : own)
        EXPECT_FALSE(taken.contains(match.node().attribute("oor:name").value())) << match.node().attribute("oor:name").value();
}
}
}
