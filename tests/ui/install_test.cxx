// SPDX-License-Identifier: MPL-2.0
#include "support/child_process.hxx"
#include "support/office_profile.hxx"
#include "support/poll.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"
#include "support/virtual_display.hxx"

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// A private world for one installation: home, profile, place for all users, and the package. Everybody may write
/// there, since an administrator runs the user's part as another user.
class InstallTest : public testing::Test
{
protected:
    void SetUp() override
    {
        openForAll(folder_.path());
        for (const char* name : {"home", "shared", "bundled"})
        {
            fs::create_directory(folder_.path() / name);
            openForAll(folder_.path() / name);
        }
        fs::copy_file(GOUJI_OXT, package());
        fs::permissions(package(), fs::perms::owner_all | fs::perms::others_read | fs::perms::group_read);
    }

    [[nodiscard]] fs::path package() const { return folder_.path() / "gouji.oxt"; }
    [[nodiscard]] std::string variable(const std::string& name, const char* place) const
    {
        return "-env:" + name + "=" + fileUrl(folder_.path() / place);
    }

    /// unopkg as an ordinary user, who is "nobody" if the tests run as root.
    [[nodiscard]] ProgramResult unopkgAsUser(std::vector<std::string> words) const
    {
        std::vector<std::string> all;
        if (geteuid() == 0)
            all = {"runuser", "-u", "nobody", "--"};
        all.insert(all.end(), {"env", "HOME=" + (folder_.path() / "home").string(), GOUJI_OFFICE_PROGRAM "/unopkg"});
        all.insert(all.end(), words.begin(), words.end());
        all.push_back(variable("UserInstallation", "home/profile"));
        return runProgram(all);
    }

    const TemporaryFolder folder_;

private:
    static void openForAll(const fs::path& path) { fs::permissions(path, fs::perms::all); }
};

TEST_F(InstallTest, OrdinaryUserInstallsListsAndRemovesIt)
{
    const auto added = unopkgAsUser({"add", package().string()});
    ASSERT_EQ(added.status, 0) << added.output;

    const auto listed = unopkgAsUser({"list", "org.gouji.Gouji"});
    EXPECT_EQ(listed.status, 0) << listed.output;
    EXPECT_NE(listed.output.find("is registered: yes"), std::string::npos) << listed.output;
    EXPECT_EQ(listed.output.find("is registered: no"), std::string::npos) << listed.output;

    const auto removed = unopkgAsUser({"remove", "org.gouji.Gouji"});
    EXPECT_EQ(removed.status, 0) << removed.output;
}

TEST_F(InstallTest, AdministratorInstallsItForAllUsers)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "needs an administrator";
    const std::vector<std::string> place = {variable("UNO_SHARED_PACKAGES", "shared"),
                                            variable("UserInstallation", "home/administrator")};
    const auto added =
        runProgram({GOUJI_OFFICE_PROGRAM "/unopkg", "add", "--shared", package().string(), place.front(), place.back()});
    ASSERT_EQ(added.status, 0) << added.output;
    EXPECT_FALSE(fs::is_empty(folder_.path() / "shared"));
    const auto listed =
        runProgram({GOUJI_OFFICE_PROGRAM "/unopkg", "list", "--shared", "org.gouji.Gouji", place.front(), place.back()});
    EXPECT_NE(listed.output.find("is registered: yes"), std::string::npos) << listed.output;
}

/// The office asks whether to install, in a small window before its extension manager.
bool isQuestionInFront()
{
    std::string window = runProgram({"xdotool", "getactivewindow"}).output;
    window.erase(std::remove(window.begin(), window.end(), '\n'), window.end());
    const auto area = areaOf(window);
    return area && area->height > 60 && area->height < 250;
}

TEST_F(InstallTest, OpeningThePackageInTheOfficeInstallsIt)
{
    const VirtualDisplay display;
    writeProfile(folder_.path() / "home" / "profile", "en-US");
    // Written when the component is registered, not before the question is answered.
    const fs::path registered = folder_.path() / "home/profile/user/uno_packages/cache/registry" /
                                "com.sun.star.comp.deployment.component.PackageRegistryBackend/unorc";
    const auto isInstalled = [&] { return readBytes(registered).find("gouji.components") != std::string::npos; };
    const auto officeWith = [&](const std::string& argument)
    { return std::vector<std::string>{GOUJI_OFFICE_PROGRAM "/soffice", "--norestore", "--nologo", variable("UserInstallation", "home/profile"), argument}; };
    // LibreOffice 25.2 and later ask only where they run already; else they show their Start Centre.
    const ChildProcess office(officeWith("--writer"));
    ASSERT_TRUE(pollUntil(60s, [] { return isOnScreen("LibreOffice Writer"); }));
    const ChildProcess doubleClick(officeWith(package().string()));

    ASSERT_TRUE(pollUntil(60s, isQuestionInFront));
    ASSERT_FALSE(isInstalled());
    takeScreenshot("double-click");
    press("Tab"); // from "Cancel" to "OK"
    press("Return");
    EXPECT_TRUE(pollUntil(30s, isInstalled));
    takeScreenshot("double-clicked");
}
}
}
