// SPDX-License-Identifier: MPL-2.0
// A file is written as a whole or not at all.
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include "writer/files/write_file.hxx"
#include "writer/uno/today.hxx"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace gouji::test
{
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::MatchesRegex;

class WriteFile : public OfficeTest
{
protected:
    [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path() / name; }

    [[nodiscard]] Result<void> write(const std::string& name, const std::string& bytes) const
    {
        return writeFile(office().context(), fileUrl(file(name)), bytes);
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder_.path()))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }

private:
    TemporaryFolder folder_;
};

TEST_F(WriteFile, MakesAFileOfExactlyTheseBytes)
{
    const std::string bytes("\xEF\xBB\xBF" "序号\r\n\0x", 13);

    ASSERT_TRUE(write("检查 结果.csv", bytes));

    EXPECT_EQ(readBytes(file("检查 结果.csv")), bytes);
    EXPECT_THAT(names(), ElementsAre("检查 结果.csv"));
}

TEST_F(WriteFile, ReplacesALongerFileAltogether)
{
    ASSERT_TRUE(write("a.html", "a long text that stands there first"));
    ASSERT_TRUE(write("a.html", "short"));

    EXPECT_EQ(readBytes(file("a.html")), "short");
    EXPECT_THAT(names(), ElementsAre("a.html"));
}

TEST_F(WriteFile, TheNameMayBeAsLongAsNamesCanBe)
{
    const auto longest = std::string(250, 'x') + ".html";

    EXPECT_TRUE(write(longest, "text"));
    EXPECT_TRUE(write(longest, "again"));

    EXPECT_EQ(readBytes(file(longest)), "again");
}

TEST_F(WriteFile, LeavesAFileAloneThatIsCalledLikeItsOwnHelper)
{
    std::ofstream(file(".gouji-1.tmp")) << "mine";

    ASSERT_TRUE(write("a.json", "{}"));

    EXPECT_EQ(readBytes(file(".gouji-1.tmp")), "mine");
    EXPECT_THAT(names(), ElementsAre(".gouji-1.tmp", "a.json"));
}

TEST_F(WriteFile, AFailureNamesTheFileAndLeavesEverythingAsItWas)
{
    fs::create_directory(file("a.html"));
    std::ofstream(file("a.html") / "inside") << "text";

    const auto written = write("a.html", "new");

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileNotWritten);
    EXPECT_EQ(written.error().arguments.front(), (std::pair<std::string, std::string>("file", "a.html")));
    EXPECT_EQ(readBytes(file("a.html") / "inside"), "text");
    EXPECT_THAT(names(), ElementsAre("a.html"));
}

TEST_F(WriteFile, AFolderThatIsNotThereAndAUrlThatIsNoneAreFailures)
{
    EXPECT_FALSE(write("nowhere/a.html", "text"));
    EXPECT_FALSE(writeFile(office().context(), "no url", "text"));
    EXPECT_FALSE(writeFile(office().context(), "", "text"));
    EXPECT_THAT(names(), ElementsAre());
}

TEST(LocalTime, IsReadAsDateAndTime)
{
    EXPECT_THAT(nowIso(), MatchesRegex("20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]"));
}
}
