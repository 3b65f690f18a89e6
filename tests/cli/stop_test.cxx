// SPDX-License-Identifier: MPL-2.0
#include "support/report_folder.hxx"
#include "support/running_command.hxx"

#include "support/poll.hxx"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

#include <signal.h>

namespace gouji::test
{
namespace
{
constexpr int kReports = 4000; ///< more than can be checked before anybody presses a key

/// One report under many names.
void fileMany(const ReportFolder& folder)
{
    const auto first = folder.add("in/0.fodt", reportWithAnError("云岫县财政局").document());
    for (int number = 1; number < kReports; ++number)
        std::filesystem::create_hard_link(first, folder.path("in/" + std::to_string(number) + ".fodt"));
}

std::vector<std::string> filesBelow(const std::string& folder)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        files.push_back(entry.path().string());
    return files;
}

bool hasBytes(const std::filesystem::path& file)
{
    std::error_code isNotThere;
    const auto size = std::filesystem::file_size(file, isNotThere);
    return !isNotThere && size > 0;
}
}

TEST(CtrlC, LeavesWholeLinesAndNoTemporaryFiles)
{
    const ReportFolder folder;
    fileMany(folder);
    for (const int signal : {SIGINT, SIGTERM})
    {
        std::filesystem::remove(folder.path("output"));
        RunningCommand command({"check", "--format", "json", folder.path("in")}, folder.path());
        ASSERT_TRUE(pollUntil(std::chrono::seconds(30), [&] { return hasBytes(folder.path("output")); }));
        command.send(signal);
        EXPECT_EQ(command.wait(), 130);
        const auto output = readBytes(folder.path("output"));
        EXPECT_TRUE(output.ends_with("}\n"));
        std::istringstream stream(output);
        int lines = 0;
        for (std::string line; std::getline(stream, line); ++lines)
            EXPECT_TRUE(nlohmann::json::accept(line)) << line;
        EXPECT_GT(lines, 0);
        EXPECT_LT(lines, kReports);
        EXPECT_EQ(filesBelow(folder.path("tmp")), std::vector<std::string>());
    }
}

TEST(CtrlC, LeavesAFileWithWholeLinesAndWholeLetters)
{
    const ReportFolder folder;
    fileMany(folder);
    RunningCommand command({"check", "--format", "json", "--out", folder.path("answer/a.jsonl"), "--letters", folder.path("letters"), folder.path("in")},
                           folder.path());
    ASSERT_TRUE(pollUntil(std::chrono::seconds(30), [&] { return std::filesystem::exists(folder.path("letters/云岫县财政局 (2).html")); }));
    command.send(SIGINT);
    EXPECT_EQ(command.wait(), 130);
    for (const auto& file : filesBelow(folder.path("letters")))
    {
        EXPECT_TRUE(readBytes(file).ends_with("</html>\n")) << file;
        EXPECT_TRUE(file.ends_with(".html")) << file;
    }
    for (const auto& file : filesBelow(folder.path("answer")))
        EXPECT_TRUE(file.ends_with("a.jsonl") && readBytes(file).ends_with("}\n")) << file;
    EXPECT_EQ(filesBelow(folder.path("tmp")), std::vector<std::string>());
}

TEST(CtrlC, LeavesOpenWhoHasNotFiled)
{
    const ReportFolder folder;
    fileMany(folder);
    const auto roster = folder.addBytes("roster.txt", "云岫县财政局\n云岫县水利局\n");
    RunningCommand command({"check", "--roster", roster, "--out", folder.path("answer/a.txt"), "--letters", folder.path("letters"), folder.path("in")},
                           folder.path());
    ASSERT_TRUE(pollUntil(std::chrono::seconds(30), [&] { return std::filesystem::exists(folder.path("letters/云岫县财政局 (2).html")); }));
    command.send(SIGINT);
    EXPECT_EQ(command.wait(), 130);
    for (const auto& file : filesBelow(folder.path("answer")))
        EXPECT_EQ(readBytes(file).find("未报送"), std::string::npos) << file;
}

TEST(CtrlC, LeavesNoSumOfSomeOfTheReports)
{
    const ReportFolder folder;
    fileMany(folder);
    RunningCommand command({"sum", "--out", folder.path("answer/sum.xlsx"), "--format", "xlsx", folder.path("in")}, folder.path());
    ASSERT_TRUE(pollUntil(std::chrono::seconds(30), [&] { return command.catches(SIGINT); }));
    command.send(SIGINT);
    EXPECT_EQ(command.wait(), 130);
    EXPECT_FALSE(std::filesystem::exists(folder.path("answer")));
    EXPECT_EQ(filesBelow(folder.path("tmp")), std::vector<std::string>());
}
}
