// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "base/file.hxx"
#include "base/limits.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/inserting/insert_report.hxx"
#include "writer/settings/last_year_memory.hxx"
#include "writer/settings/resource_store.hxx"
#include "writer/settings/settings_store.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <algorithm>
#include <fstream>

namespace gouji::test
{
namespace
{
/// What an administrator may add.
constexpr const char* kPolicy = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" oor:name="Settings" oor:package="org.gouji">
  <node oor:name="LiveCheck">
    <prop oor:name="Delay" oor:finalized="true"><value>900</value></prop>
  </node>
  <node oor:name="Severities">
    <node oor:name="cell-blank" oor:op="replace" oor:finalized="true">
      <prop oor:name="Severity" oor:finalized="true"><value>error</value></prop>
    </node>
  </node>
  <node oor:name="LastYearReports">
    <node oor:name="locked" oor:op="replace" oor:finalized="true">
      <prop oor:name="Url" oor:finalized="true"><value>file:///a.odt</value></prop>
    </node>
  </node>
</oor:component-data>
)";

/// A copy of the extension with the administrator's settings in it.
std::string lockingExtension(const std::filesystem::path& copy)
{
    std::filesystem::copy(GOUJI_EXTENSION_FOLDER, copy, std::filesystem::copy_options::recursive);
    std::ofstream(copy / "registry" / "Policy.xcu") << kPolicy;
    const auto manifest = boost::replace_first_copy(
        readBytes(copy / "META-INF" / "manifest.xml"), "</manifest:manifest>",
        R"(<manifest:file-entry manifest:media-type="application/vnd.sun.star.configuration-data" )"
        R"(manifest:full-path="registry/Policy.xcu"/>)"
        "</manifest:manifest>");
    std::ofstream(copy / "META-INF" / "manifest.xml") << manifest;
    return copy.string();
}

/// Every test begins and ends with the defaults.
class SettingsTest : public OfficeTest
{
protected:
    void SetUp() override { store().write({}); }

    void TearDown() override { store().write({}); }

    static SettingsStore store() { return SettingsStore(office().context()); }
    static Settings settings() { return readSettings(office().context()); }

    std::string write(const std::string& name, const std::string& text) const
    {
        std::ofstream(folder_.path() / name) << text;
        return (folder_.path() / name).string();
    }

    std::string form2021(const std::string& head) const
    {
        const auto text = readFile(GOUJI_SOURCE_DIR "/templates/2021/form.xml").value();
        return boost::replace_first_copy(text, R"(id="2021" first-year="2021")", head);
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

    static std::vector<std::string> formIds()
    {
        std::vector<std::string> ids;
        for (const auto& form : extensionResources().forms)
            ids.push_back(form.id);
        return ids;
    }

private:
    TemporaryFolder folder_;
};

using Ids = std::vector<std::string>;

const std::string& ruleOf(const ReviewedFinding& reviewed)
{
    return reviewed.finding.rule;
}

std::size_t countOf(const std::vector<ReviewedFinding>& findings, const std::string& rule)
{
    return static_cast<std::size_t>(std::ranges::count(findings, rule, ruleOf));
}
}

TEST_F(SettingsTest, AreTheDefaultsOfTheSchemaWhereNothingIsSet)
{
    EXPECT_EQ(settings(), Settings());
    EXPECT_TRUE(settings().checksLive);
    EXPECT_EQ(settings().liveCheckDelay, 600);
}

TEST_F(SettingsTest, AreReadAsTheyWereWritten)
{
    Settings wanted;
    wanted.checksLive = false;
    wanted.liveCheckDelay = 1500;
    wanted.unitName = "云岫县 & “局”";
    wanted.sealLine = "{单位}\n{日期}";
    wanted.lastMonthOfPreviousYear = 12;
    wanted.severities = {{"cell-blank", Severity::Error}, {"text-doubled", std::nullopt}};
    wanted.formFolder = "/somewhere";

    store().write(wanted);

    EXPECT_EQ(settings(), wanted);
    wanted.severities = {{"text-doubled", Severity::Info}};
    store().write(wanted);
    EXPECT_EQ(settings(), wanted);
}

TEST_F(SettingsTest, NumbersAreKeptWithinTheirBounds)
{
    Settings wanted;
    wanted.liveCheckDelay = 1;
    wanted.lastMonthOfPreviousYear = 99;
    store().write(wanted);

    EXPECT_EQ(settings().liveCheckDelay, kShortestLiveCheckDelay);
    EXPECT_EQ(settings().lastMonthOfPreviousYear, kMonths);
}

TEST_F(SettingsTest, SeveritiesWeighInEveryCheck)
{
    WriterDocument document;
    ASSERT_TRUE(insertReport(document.reference(), extensionResources().forms,
                             {"洪泽区", 2024, "2021", false, extensionResources().templateUrl("2021"), "插入年报"}));
    const auto before = auditDocument(document.reference(), extensionResources()).value().findings;
    ASSERT_GT(countOf(before, "cell-blank"), 0U);
    ASSERT_GT(countOf(before, "text-leftover"), 0U);
    Settings wanted;
    wanted.severities = {{"cell-blank", std::nullopt}, {"text-leftover", Severity::Info}};
    store().write(wanted);

    const auto after = auditDocument(document.reference(), extensionResources()).value().findings;

    EXPECT_EQ(countOf(after, "cell-blank"), 0U);
    EXPECT_EQ(std::ranges::find(after, "text-leftover", ruleOf)->finding.severity, Severity::Info);
    EXPECT_EQ(after.size() + countOf(before, "cell-blank"), before.size());
}

TEST_F(SettingsTest, ResourcesFollowThemAndThoseGivenBeforeStayAlive)
{
    const auto& before = extensionResources();
    Settings wanted;
    wanted.severities = {{"applications-other-share", Severity::Info}};
    store().write(wanted);
    const auto& after = extensionResources();

    EXPECT_NE(&before, &after);
    EXPECT_EQ(before.forms.size(), after.forms.size());
    EXPECT_EQ(after.severities, wanted.severities);
    const auto listed = std::ranges::find(after.rules, "applications-other-share", &ListedRule::id);
    EXPECT_EQ(listed->severity, std::nullopt) << "the list tells what the form says";
    store().write({});
    EXPECT_EQ(&extensionResources(), &before) << "settings that were had before are not read again";
}

TEST_F(SettingsTest, OwnFormsAreReadFromTheirFolderAndABrokenOneIsReported)
{
    write("a.xml", form2021(R"(id="city" first-year="2026")"));
    const auto broken = write("b.xml", "<form>");
    write("report-city.ott", "no template");
    Settings wanted;
    wanted.formFolder = fileUrl(folder());
    store().write(wanted);

    const auto& found = extensionResources();

    EXPECT_EQ(formIds(), (Ids{"2019", "2021", "city"}));
    ASSERT_EQ(found.formProblems.size(), 1U);
    EXPECT_EQ(found.formProblems.front().arguments.front().second, broken);
    EXPECT_EQ(found.templateUrl("city"), fileUrl(folder() / "report-city.ott"));
    EXPECT_TRUE(found.templateUrl("2021").starts_with(found.folderUrl));
    EXPECT_TRUE(canBeInserted(found.forms.back(), found));
}

/// A folder, a pipe and a link to a device once stopped every command; a link to a file is a file.
TEST_F(SettingsTest, WhatIsNoRegularFileAmongOwnFormsIsReportedAndTheRestWorks)
{
    const auto form = write("a.xml", form2021(R"(id="city" first-year="2026")"));
    std::filesystem::create_directory(folder() / "b.xml");
    ASSERT_EQ(::mkfifo((folder() / "c.xml").c_str(), 0600), 0);
    std::filesystem::create_symlink("/dev/zero", folder() / "d.xml");
    std::filesystem::create_symlink("/nowhere", folder() / "e.xml");
    ASSERT_EQ(::mkfifo((folder() / "f.ott").c_str(), 0600), 0);
    std::filesystem::create_symlink(form, folder() / "g.xml"); // the same form once more
    write("h.xml", std::string(kMostFormBytes + 1, ' '));
    Settings wanted;
    wanted.formFolder = fileUrl(folder());
    store().write(wanted);

    EXPECT_EQ(formIds(), (Ids{"2019", "2021", "city"}));
    Ids problems;
    for (const auto& problem : extensionResources().formProblems)
        problems.push_back(std::filesystem::path(problem.arguments.front().second).filename().string() + " " + messageKey(problem.code));
    EXPECT_EQ(problems, (Ids{"b.xml form-file-not-regular", "c.xml form-file-not-regular", "d.xml form-file-not-regular",
                             "e.xml form-file-not-regular", "f.ott form-file-not-regular", "g.xml form-invalid", "h.xml form-invalid"}));
}

TEST_F(SettingsTest, AFolderThatCannotBeReadIsAProblemAndTheFormsThatShipWork)
{
    Settings wanted;
    wanted.formFolder = "/nowhere/forms";
    store().write(wanted);

    EXPECT_EQ(formIds(), (Ids{"2019", "2021"}));
    ASSERT_EQ(extensionResources().formProblems.size(), 1U);
    EXPECT_EQ(extensionResources().formProblems.front(), (Error{ErrorCode::FolderUnreadable, {{"folder", "/nowhere/forms"}}}));
}

TEST_F(SettingsTest, AFormThatHasChangedIsReadAgainWhenSomeoneLooks)
{
    Settings wanted;
    wanted.formFolder = folder().string();
    store().write(wanted);
    const auto& before = extensionResources();
    EXPECT_EQ(before.forms.size(), 2U);
    write("a.xml", form2021(R"(id="city" first-year="2026")"));
    EXPECT_EQ(&extensionResources(), &before);

    lookForChangedForms(office().context());
    const auto& after = extensionResources();
    EXPECT_EQ(after.forms.size(), 3U);
    lookForChangedForms(office().context());
    EXPECT_EQ(&extensionResources(), &after) << "nothing has changed since";
}

TEST_F(SettingsTest, AnEntryThatIsLockedStaysAsItIs)
{
    OfficeOptions options;
    options.extensionFolder = lockingExtension(folder() / "locked");
    OfficeProcess locked(options);
    const SettingsStore lockedStore(locked.context());
    ASSERT_EQ(lockedStore.read().liveCheckDelay, 900);
    EXPECT_TRUE(lockedStore.isLocked(SettingsEntry::LiveCheckDelay));
    EXPECT_FALSE(lockedStore.isLocked(SettingsEntry::UnitName));
    EXPECT_TRUE(lockedStore.isSeverityLocked("cell-blank"));
    EXPECT_FALSE(lockedStore.isSeverityLocked("cell-dash"));

    Settings wanted;
    wanted.unitName = "云岫县";
    wanted.severities = {{"cell-dash", Severity::Info}};
    lockedStore.write(wanted);

    const auto after = readSettings(locked.context());
    EXPECT_EQ(after.liveCheckDelay, 900);
    EXPECT_EQ(after.unitName, "云岫县");
    EXPECT_EQ(after.severities, (SeverityOverrides{{"cell-blank", Severity::Error}, {"cell-dash", Severity::Info}}));

    const LastYearMemory memory(locked.context());
    EXPECT_TRUE(memory.isLocked("locked"));
    memory.forget("locked");
    memory.remember("locked", "file:///b.odt");
    EXPECT_EQ(LastYearMemory(locked.context()).recall("locked"), "file:///a.odt");
    EXPECT_EQ(locked.terminate(), 0);
}

TEST_F(SettingsTest, ARememberedFileCanBeForgotten)
{
    const LastYearMemory memory(office().context());
    memory.remember("乙县", "file:///b.odt");
    memory.remember("甲县", "file:///a.odt");
    const auto units = memory.units();
    ASSERT_NE(std::ranges::find(units, "乙县"), units.end());

    memory.forget("乙县");
    memory.forget("no such unit");

    EXPECT_EQ(LastYearMemory(office().context()).recall("乙县"), std::nullopt);
    EXPECT_EQ(LastYearMemory(office().context()).recall("甲县"), "file:///a.odt");
}
}
