// SPDX-License-Identifier: MPL-2.0
// What an administrator has locked is grey on the options page, and nothing else.
#include "support/office_environment.hxx"
#include "support/options_page.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <filesystem>
#include <fstream>
#include <memory>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;
using css::uno::Reference;

struct File
{
    const char* name;
    const char* content;
};

constexpr File kSettingsExtension[] = {
    {"description.xml", R"(<?xml version="1.0" encoding="UTF-8"?>
<description xmlns="http://openoffice.org/extensions/description/2006">
  <identifier value="local.gouji-settings"/>
  <version value="1"/>
</description>
)"},
    {"META-INF/manifest.xml", R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
  <manifest:file-entry manifest:full-path="settings.xcu" manifest:media-type="application/vnd.sun.star.configuration-data"/>
</manifest:manifest>
)"},
    {"settings.xcu", R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" oor:package="org.gouji" oor:name="Settings">
  <node oor:name="Defaults">
    <prop oor:name="UnitName" oor:finalized="true"><value>云岫县交通运输局</value></prop>
    <prop oor:name="SealLine"><value>云岫县</value></prop>
  </node>
  <node oor:name="LiveCheck">
    <prop oor:name="Enabled" oor:finalized="true"><value>false</value></prop>
    <prop oor:name="Delay"><value>1000</value></prop>
  </node>
  <node oor:name="Severities">
    <node oor:name="norms-stock" oor:op="replace" oor:finalized="true">
      <prop oor:name="Severity" oor:finalized="true"><value>info</value></prop>
    </node>
  </node>
  <prop oor:name="FormFolder" oor:finalized="true"><value>/srv/forms</value></prop>
</oor:component-data>
)"}};

/// An office of its own beside that of all other tests, with an administrator's settings.
class LockedOptions : public OfficeTest
{
protected:
    LockedOptions()
    {
        fs::create_directories(settings_.path() / "META-INF");
        for (const auto& file : kSettingsExtension)
            std::ofstream(settings_.path() / file.name) << file.content;
        auto options = gouji::test::office().options();
        options.settingsFolder = settings_.path().string();
        office_ = std::make_unique<OfficeProcess>(options);
    }

    void TearDown() override { EXPECT_EQ(office_->terminate(), 0); }

    [[nodiscard]] const Reference<css::uno::XComponentContext>& context() const { return office_->context(); }

private:
    TemporaryFolder settings_;
    std::unique_ptr<OfficeProcess> office_;
};

TEST_F(LockedOptions, AreGreyAndTheOthersAreNot)
{
    const OptionsPage page(context());

    for (const char* locked : {"unit", "live", "folder", "choose"})
        EXPECT_FALSE(page.isEnabled(locked)) << locked;
    for (const char* open : {"seal", "year", "delay", "rules"})
        EXPECT_TRUE(page.isEnabled(open)) << open;
}

TEST_F(LockedOptions, ShowWhatTheAdministratorHasSetAndOkLeavesIt)
{
    const OptionsPage page(context());
    const auto unit = page.control<css::awt::XTextComponent>("unit");
    EXPECT_EQ(toUtf8(unit->getText()), "云岫县交通运输局");
    unit->setText("another");

    page.call("ok");
    page.call("back");

    EXPECT_EQ(toUtf8(unit->getText()), "云岫县交通运输局");
}

TEST_F(LockedOptions, TheSeverityIsGreyForALockedRuleAlone)
{
    const OptionsPage page(context());
    const auto rules = page.control<css::awt::XListBox>("rules");
    const auto choose = [&](sal_Int16 line)
    {
        rules->selectItemPos(line, true);
        page.use("rule-chosen");
        return page.isEnabled("severity-off");
    };

    EXPECT_FALSE(choose(0)) << toUtf8(rules->getItem(0));
    EXPECT_TRUE(choose(1)) << toUtf8(rules->getItem(1));
}
}
}
