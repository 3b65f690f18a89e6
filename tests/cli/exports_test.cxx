// SPDX-License-Identifier: MPL-2.0
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace gouji::test
{
using testing::HasSubstr;
using testing::UnorderedElementsAre;

namespace
{
std::vector<std::string> namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    return names;
}
}

TEST(Letters, GoToTheUnitsThatHaveSomethingToCorrect)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", reportWithAnError("云岫县财政局").document());
    folder.add("in/2.fodt", cleanReport("云岫县教育局").document());
    folder.add("in/3.fodt", reportWithAnError("云岫县财政局").document());
    folder.addBytes("in/4.docx", "cut off");
    EXPECT_EQ(runGouji({"check", folder.path("in"), "--letters", folder.path("letters/2023")}).status, 2);
    EXPECT_THAT(namesIn(folder.path("letters/2023")), UnorderedElementsAre("云岫县财政局.html", "云岫县财政局 (2).html"));
    EXPECT_THAT(readBytes(folder.path("letters/2023/云岫县财政局.html")), HasSubstr("改为 15"));
}

TEST(Letters, WithinTheFolderOfReportsAreNotReadAsReportsTheNextTime)
{
    const ReportFolder folder;
    folder.add("1.fodt", reportWithAnError("云岫县财政局").document());
    const std::vector<std::string> arguments{"check", folder.path(), "--letters", folder.path("letters")};
    const auto first = runGouji(arguments);
    const auto second = runGouji(arguments);
    EXPECT_EQ(second.output, first.output);
    EXPECT_EQ(second.status, 1);
    EXPECT_EQ(first.errors, "");
    EXPECT_THAT(second.errors, HasSubstr("跳过 1 个"));
    EXPECT_THAT(namesIn(folder.path("letters")), UnorderedElementsAre("云岫县财政局.html"));
}

TEST(Letters, OfAnEarlierCheckAreToldOf)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", reportWithAnError("云岫县财政局").document());
    const std::vector<std::string> arguments{"check", folder.path("in"), "--letters", folder.path("letters")};
    EXPECT_EQ(runGouji(arguments).errors, "");
    EXPECT_EQ(runGouji({"check", folder.path("in"), "--letters", folder.path("letters"), "--format", "html", "--out", folder.path("letters/answer.html")}).errors, "");
    std::filesystem::remove(folder.path("letters/answer.html"));
    folder.add("in/1.fodt", cleanReport("云岫县财政局").document());
    folder.addBytes("letters/note.html", "<p>somebody's own</p>");
    const auto mended = runGouji(arguments);
    EXPECT_EQ(mended.status, 0);
    EXPECT_THAT(mended.errors, AllOf(HasSubstr("还有 1 个以前检查时生成的页面"), HasSubstr(folder.path("letters"))));
    EXPECT_THAT(namesIn(folder.path("letters")), UnorderedElementsAre("云岫县财政局.html", "note.html"));
}

TEST(Letters, GoUnderTheNameThatTheRosterHas)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", reportWithAnError("云岫县卫计委").document());
    const auto roster = folder.addBytes("roster.csv", "单位名称,曾用名\n云岫县卫生健康委员会,云岫县卫计委\n云岫县水利局,\n");
    const auto html = runGouji({"check", "--format", "html", "--roster", roster, "--letters", folder.path("letters"), folder.path("in")});
    EXPECT_THAT(namesIn(folder.path("letters")), UnorderedElementsAre("云岫县卫生健康委员会.html"));
    const auto letter = readBytes(folder.path("letters/云岫县卫生健康委员会.html"));
    EXPECT_THAT(letter, HasSubstr("<h1>云岫县卫生健康委员会2023年"));
    EXPECT_THAT(letter, HasSubstr("1.fodt"));
    EXPECT_THAT(html.output, HasSubstr("<td>云岫县水利局</td><td class=\"marked\">未报送</td>"));
    EXPECT_THAT(html.output, HasSubstr("年报中的单位名称：云岫县卫计委"));
    EXPECT_THAT(runGouji({"check", "--roster", folder.path("none.csv"), folder.path("in")}).errors, HasSubstr("none.csv"));
}

TEST(Roster, SaysAtTheEndOfACheckWhoHasNotFiled)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", cleanReport("云岫县卫计委").document());
    folder.addBytes("in/4.docx", "cut off");
    const auto roster = folder.addBytes("roster.csv", "单位名称,曾用名\n云岫县卫生健康委员会,云岫县卫计委\n云岫县水利局,\n云岫县财政局,\n");
    EXPECT_THAT(runGouji({"check", "--roster", roster, folder.path("in")}).output, HasSubstr("未报送（2 个）：云岫县水利局；云岫县财政局\n"));
    const auto all = folder.addBytes("all.txt", "云岫县卫计委\n");
    EXPECT_THAT(runGouji({"check", "--roster", all, folder.path("in/1.fodt")}).output, HasSubstr("名单上的单位都已报送"));
}

TEST(Sheets, OfACheckHoldEveryFindingAndEveryFileThatCouldNotBeRead)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", reportWithAnError("云岫县财政局").document());
    folder.addBytes("in/4.docx", "cut off");
    const auto csv = runGouji({"check", "--format", "csv", folder.path("in")});
    EXPECT_EQ(csv.status, 2);
    EXPECT_THAT(csv.output, HasSubstr("applications-row-total"));
    EXPECT_THAT(csv.output, HasSubstr("4.docx"));
    const auto html = runGouji({"check", "--format", "html", folder.path("in")});
    EXPECT_THAT(html.output, HasSubstr("<!DOCTYPE html>"));
    EXPECT_THAT(html.output, HasSubstr("4.docx"));
}

TEST(Output, AReaderThatLeavesEarlyEndsTheCommandInSilence)
{
    const ReportFolder folder;
    for (int number = 0; number < 100; ++number)
        folder.add(std::to_string(number) + ".fodt", cleanReport("云岫县财政局").document());
    const auto errors = folder.path("errors");
    const auto command = "set -o pipefail; " GOUJI_COMMAND " figures " + folder.path() + " 2>" + errors + " | head -1 >/dev/null";
    EXPECT_EQ(std::system(("bash -c '" + command + "'").c_str()), 0);
    EXPECT_EQ(readBytes(errors), "");
}

TEST(Sheets, OfFiguresHoldEachOfThem)
{
    const ReportFolder folder;
    const auto file = folder.add("1.fodt", reportWithAnError("云岫县财政局").document());
    const auto csv = runGouji({"figures", "--format", "csv", file});
    EXPECT_EQ(csv.status, 0);
    EXPECT_THAT(csv.output, HasSubstr("\"applications.received.total\""));
}

TEST(Sheets, OfAComparisonHoldFiguresAndSentences)
{
    const ReportFolder folder;
    const auto one = folder.add("1.fodt", cleanReport("云岫县财政局").paragraph("今年收到8件。").document());
    const auto other = folder.add("2.fodt", reportWithAnError("云岫县财政局").document());
    const auto html = runGouji({"compare", "--format", "html", one, other});
    EXPECT_EQ(html.status, 0);
    EXPECT_THAT(html.output, HasSubstr("今年收到8件。"));
    const auto text = runGouji({"compare", one, other});
    EXPECT_THAT(text.output, HasSubstr("仅前一份有：今年收到8件。"));
    EXPECT_THAT(text.output, HasSubstr("0 句有改动，1 句仅前一份有，0 句仅后一份有"));
    EXPECT_THAT(text.output, HasSubstr("+16"));
}

TEST(Comparison, OfTwoYearsHasASentenceThatChangedOnceAndSaysAboveHowMuchDiffers)
{
    const ReportFolder folder;
    const auto one = folder.add("1.fodt", cleanReport("云岫县财政局").paragraph("2022年收到申请1,208件，已办结。").paragraph("加强组织领导，健全工作机制。").document());
    const auto other = folder.add("2.fodt", cleanReport("云岫县财政局").counts("received", {3}).paragraph("2023年收到申请12件，已办结。")
                                                .paragraph("加强组织领导，完善工作机制。").document());
    const auto lines = runGouji({"compare", one, other}).lines();
    ASSERT_GT(lines.size(), 4U);
    EXPECT_THAT(lines[2], HasSubstr("项中 2 项不同，0 项仅前一份有，0 项仅后一份有"));
    EXPECT_EQ(lines[3], "  文字：2 句有改动，0 句仅前一份有，0 句仅后一份有");
    EXPECT_EQ(std::ranges::count(lines, "  前一份：2022年收到申请1,208件，已办结。"), 1);
    EXPECT_EQ(std::ranges::count(lines, "    后一份：2023年收到申请12件，已办结。"), 1);
    const auto html = runGouji({"compare", "--format", "html", one, other}).output;
    EXPECT_THAT(html, HasSubstr("<td>加强组织领导，健全工作机制。</td><td>加强组织领导，完善工作机制。</td>"));
}

TEST(Output, GoesIntoFoldersThatAreMadeForIt)
{
    const ReportFolder folder;
    const auto file = folder.add("1.fodt", cleanReport("云岫县财政局").document());
    for (const char* format : {"text", "csv", "xlsx"})
    {
        const auto path = folder.path(std::string("new/") + format + "/answer");
        EXPECT_EQ(runGouji({"check", "--format", format, "--out", path, file}).errors, "");
        EXPECT_NE(readBytes(path), "") << format;
    }
}

TEST(Comparison, OfTwoFoldersPairsByUnitAndNamesWhoIsAlone)
{
    const ReportFolder folder;
    folder.add("a/1.fodt", cleanReport("云岫县财政局").document());
    folder.add("a/2.fodt", cleanReport("云岫县教育局").document());
    folder.add("b/x.fodt", cleanReport("云岫县教育局").counts("received", {3}).document());
    folder.add("b/y.fodt", cleanReport("云岫县水利局").document());
    const auto outcome = runGouji({"compare", folder.path("a"), folder.path("b")});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, HasSubstr("没有可比的另一份：" + folder.path("a/1.fodt")));
    EXPECT_THAT(outcome.output, HasSubstr("没有可比的另一份：" + folder.path("b/y.fodt")));
    EXPECT_THAT(outcome.output, HasSubstr("+3"));
}
}
