// SPDX-License-Identifier: MPL-2.0
// Against an office that behaves as badly as real ones do now and then. A real one is asked in tests/cli.
#include "files/conversion/office_conversion.hxx"

#include "support/temporary_folder.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace gouji::test
{
namespace
{
using testing::ElementsAre;
using namespace std::chrono_literals;

/// Called as soffice is. Files that say so are passed over, hang it, or are the death of it; it notes how often it began.
constexpr const char* kOffice = R"sh(#!/bin/bash
echo start >>"$(dirname "$0")/starts"
while [[ $1 != --outdir ]]; do shift; done
out=$2
shift 2
for file in "$@"; do
    case $(cat "$file") in
        bad) continue ;;
        hang) sleep 1000 ;;
        crash) kill -SEGV $$ ;;
    esac
    name=$(basename "$file")
    cp "$file" "$out/${name%.*}.odt"
done
)sh";

class Conversion : public testing::Test
{
protected:
    Conversion()
    {
        write("office", kOffice);
        std::filesystem::permissions(folder_.path() / "office", std::filesystem::perms::owner_all);
        how_.office = (folder_.path() / "office").string();
        how_.longest = 1s;
    }

    std::string write(const std::string& name, const std::string& bytes) const
    {
        const auto path = folder_.path() / name;
        std::ofstream(path) << bytes;
        return path.string();
    }

    /// What is in the .odt of each file, or the code of the error.
    std::vector<std::string> convert(const std::vector<std::string>& contents)
    {
        std::vector<ForeignFile> files;
        for (const auto& content : contents)
            files.push_back({write(std::to_string(files.size()) + ".wps", content), content == "page" ? ".html" : ".doc"});
        const auto work = folder_.path() / "work";
        std::vector<std::string> results;
        for (const auto& file : convertToOdt(files, work, how_))
            results.push_back(file.problem ? messageKey(file.problem->code) : readBytes(file.path));
        return results;
    }

    std::size_t starts() const
    {
        const auto bytes = readBytes(folder_.path() / "starts");
        return static_cast<std::size_t>(std::ranges::count(bytes, '\n'));
    }

    TemporaryFolder folder_;
    OfficeConversion how_;
};
}

TEST_F(Conversion, OfAllFilesTakesOneRun)
{
    EXPECT_THAT(convert({"a", "b", "c"}), ElementsAre("a", "b", "c"));
    EXPECT_EQ(starts(), 1U);
}

TEST_F(Conversion, PagesOfTheWebHaveARunOfTheirOwn)
{
    EXPECT_THAT(convert({"a", "page"}), ElementsAre("a", "page"));
    EXPECT_EQ(starts(), 2U);
}

TEST_F(Conversion, AFileThatCannotBeOpenedStopsNothing)
{
    EXPECT_THAT(convert({"bad", "a", "bad", "b", "bad"}), ElementsAre("file-not-converted", "a", "file-not-converted", "b", "file-not-converted"));
    EXPECT_EQ(starts(), 1U);
}

TEST_F(Conversion, AFileThatTheOfficeDiesOfStopsNothing)
{
    EXPECT_THAT(convert({"a", "crash", "b", "crash"}), ElementsAre("a", "file-not-converted", "b", "file-not-converted"));
}

TEST_F(Conversion, AFileThatHangsTheOfficeStopsNothing)
{
    how_.start = 0s;
    EXPECT_THAT(convert({"a", "bad", "hang", "b"}), ElementsAre("a", "file-not-converted", "file-not-converted", "b"));
}

TEST_F(Conversion, WithoutAnOfficeEveryFileIsTold)
{
    how_.office = "/no/such/office";
    EXPECT_THAT(convert({"a", "b"}), ElementsAre("file-needs-office", "file-needs-office"));
}

TEST_F(Conversion, EndsSoonWhenItIsAskedTo)
{
    const std::atomic<bool> stop = true;
    how_.stop = &stop;
    EXPECT_THAT(convert({"a", "hang"}), ElementsAre("file-not-converted", "file-not-converted"));
    EXPECT_EQ(starts(), 0U);
}

TEST_F(Conversion, TellsHowManyFilesAreDone)
{
    std::vector<std::size_t> told;
    how_.onDone = [&told](std::size_t done) { told.push_back(done); };
    static_cast<void>(convert({"a", "bad", "b"}));
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), 3U);
}
}
