// SPDX-License-Identifier: MPL-2.0
// Where the library cannot be loaded, whoever chooses a command reads why, and the office is as it is without Gouji.
#include "support/accessible.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/registry_file.hxx"
#include "support/report_fixture.hxx"
#include "support/shortcut.hxx"
#include "support/temporary_folder.hxx"

#include "writer/on_screen/accessible_tree.hxx"
#include "writer/uno/file_url.hxx"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include <filesystem>
#include <fstream>
#include <utility>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// In the office's own copy of the extension.
fs::path libraryOfTheOffice()
{
    const auto packages = css::deployment::PackageInformationProvider::get(office().context());
    return fs::path(systemPath(toUtf8(packages->getPackageLocation("org.gouji.Gouji")))) / GOUJI_PLATFORM / "gouji.uno.so";
}

/// Of a text, before and behind a placeholder.
std::pair<std::string, std::string> around(const std::string& placeholder, const std::string& text)
{
    const auto place = text.find(placeholder);
    return {text.substr(0, place), text.substr(place + placeholder.size())};
}

/// The box says which file was tried, and why it was refused.
void expectSaid(const std::string& said, const std::string& partOfReason)
{
    const auto [happened, rest] = around("{file}", message("door.closed"));
    const auto [between, remedy] = around("{reason}", rest);
    const auto head = happened + libraryOfTheOffice().string() + between;
    ASSERT_TRUE(said.starts_with(head)) << said;
    ASSERT_TRUE(said.ends_with(remedy)) << said;
    const auto reason = said.substr(head.size(), said.size() - head.size() - remedy.size());
    EXPECT_NE(reason.find(partOfReason), std::string::npos) << reason;
    EXPECT_EQ(reason.find(libraryOfTheOffice().string()), std::string::npos) << "twice: " << reason;
}

/// The library is another one when the office next asks for a handler, for a new window.
class ClosedDoorTest : public OfficeTest
{
protected:
    void TearDown() override { become(GOUJI_UNLOADABLE); }

    static void become(const fs::path& file)
    {
        fs::remove(libraryOfTheOffice());
        fs::copy_file(file, libraryOfTheOffice());
    }

    /// The words of the box in front, which is closed with Enter; empty if none comes.
    static std::string readBox(const std::string& picture)
    {
        const auto box = awaitDialog(message("ui.product"));
        takeScreenshot(picture);
        const auto said = box.is() ? wordsIn(box) : std::string();
        press("Return");
        return pollUntil(5s, [] { return !findDialog(message("ui.product")).is(); }) ? said : std::string();
    }

private:
    static std::string wordsIn(const AccessibleContext& box)
    {
        const auto begin = message("door.closed").substr(0, message("door.closed").find('\n'));
        for (const auto& part : childrenOf(box))
            if (const auto words = toUtf8(part->getAccessibleName()); words.starts_with(begin))
                return words;
        return {};
    }
};

TEST_F(ClosedDoorTest, TheMenuTellsThatTheSystemIsTooOld)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("check-report");

    expectSaid(readBox("closed-door"), "GLIBC_2.99");
}

TEST_F(ClosedDoorTest, AKeyTellsThatTheFileIsCutAndTheOfficeLives)
{
    const TemporaryFolder folder;
    const auto half = folder.path() / "half";
    fs::copy_file(GOUJI_EXTENSION_FOLDER "/" GOUJI_PLATFORM "/gouji.uno.so", half);
    fs::resize_file(half, fs::file_size(half) / 2);
    become(half);
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    pressShortcut("check-report");

    expectSaid(readBox("closed-door-cut"), message("door.cut"));
}

TEST_F(ClosedDoorTest, WhatIsNoLibraryIsToldInTheLoadersWords)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "text") << std::string(1000, 'x');
    become(folder.path() / "text");
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    pressShortcut("insert-report");

    expectSaid(readBox("closed-door-text"), "gouji.uno.so: ");
}

TEST_F(ClosedDoorTest, EveryCommandCanBeChosen)
{
    const FrameOfTest writer("private:factory/swriter");
    const auto urls = commandUrls(readRegistryFile("Addons.xcu").document_element());
    ASSERT_GT(urls.size(), 10U);
    for (const auto& url : urls)
        EXPECT_TRUE(isEnabled(writer, url)) << url;
}

TEST_F(ClosedDoorTest, AScriptIsToldTheSame)
{
    try
    {
        office().context()->getServiceManager()->createInstanceWithContext("org.gouji.ReportTool", office().context());
        FAIL() << "the tool was made";
    }
    catch (const css::uno::Exception& exception)
    {
        EXPECT_NE(toUtf8(exception.Message).find(libraryOfTheOffice().string()), std::string::npos) << toUtf8(exception.Message);
    }
}
}
}
