// SPDX-License-Identifier: MPL-2.0
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::test
{
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace
{
constexpr const char* kPdf = "%PDF-1.7";

Document letter()
{
    return {{Paragraph{"关于报送材料的函"}}};
}
}

TEST(Check, OfACleanReportSaysSoInOneLineAndEndsWith0)
{
    const ReportFolder folder;
    const auto file = folder.add("云岫县民政局.fodt", cleanReport("云岫县民政局").document());
    const auto outcome = runGouji({"check", file});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.lines(), ElementsAre(file + "：没有发现问题，可以报送"));
    EXPECT_EQ(outcome.errors, "");
}

TEST(Check, OfAReportWithAnErrorSaysWhereInWordsAndEndsWith1)
{
    const ReportFolder folder;
    const auto file = folder.add("a.fodt", reportWithAnError("云岫县民政局").document());
    const auto outcome = runGouji({"check", file});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.output, StartsWith(file + "："));
    EXPECT_THAT(outcome.output, HasSubstr("写 16；改为 15"));
    EXPECT_THAT(outcome.output, HasSubstr("[applications-row-total]"));
}

TEST(Check, SpeaksTheLanguageOfTheLocale)
{
    const ReportFolder folder;
    const auto file = folder.add("a.fodt", cleanReport("云岫县民政局").document());
    EXPECT_EQ(runGouji({"check", file}, {.locale = "C"}).output, file + ": No problems found: ready to submit\n");
    EXPECT_EQ(runGouji({"check", file}, {.locale = "zh_HK.UTF-8"}).output, file + "：没有发现问题，可以报送\n");
}

TEST(Check, OfAFolderTakesWhatIsFiledAsReportAndTellsOfTheRest)
{
    const ReportFolder folder;
    folder.add("b.fodt", cleanReport("云岫县财政局").document());
    folder.add("乡镇/a.fodt", reportWithAnError("云岫县青溪镇").document());
    folder.addBytes("c.pdf", kPdf);
    folder.addBytes("~$b.docx", "lock");
    folder.addBytes(".~lock.b.fodt#", "lock");
    folder.addBytes("合计.xlsx", "PK");
    const auto outcome = runGouji({"check", folder.path()});
    EXPECT_EQ(outcome.status, 2);
    const auto lines = outcome.lines();
    EXPECT_THAT(lines.front(), StartsWith(folder.path("b.fodt")));
    EXPECT_THAT(lines.at(1), StartsWith(folder.path("c.pdf")));
    EXPECT_THAT(lines.at(2), StartsWith(folder.path("乡镇/a.fodt")));
    EXPECT_EQ(lines.back(), "共 3 个文件：1 个可以报送，0 个有警告，1 个有错误，1 个无法读取");
    EXPECT_THAT(outcome.errors, HasSubstr("1 个其他文件"));
}

TEST(Check, OfAFolderWithoutReportsIsRefused)
{
    const ReportFolder folder;
    folder.addBytes("in/picture.jpg", "jpg");
    for (const char* command : {"check", "figures", "sum"})
    {
        const auto outcome = runGouji({command, folder.path("in")});
        EXPECT_EQ(outcome.status, 2) << command;
        EXPECT_EQ(outcome.output, "") << command;
        EXPECT_THAT(outcome.errors, HasSubstr(folder.path("in"))) << command;
    }
}

TEST(Check, BrokenFilesAmongGoodOnesStopNothing)
{
    const ReportFolder folder;
    const auto good = folder.add("good.fodt", cleanReport("云岫县财政局").document());
    const auto broken = folder.addBytes("broken.docx", "PK\x03\x04 cut off");
    const auto missing = folder.path("missing.docx");
    const auto other = folder.add("letter.fodt", letter());
    const auto outcome = runGouji({"check", broken, missing, other, good});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.output, HasSubstr(good + "：没有发现问题"));
    for (const auto& file : {broken, missing, other})
        EXPECT_THAT(outcome.output, HasSubstr("“" + file + "”"));
}

TEST(Check, WithManyAtATimeKeepsTheOrderOfTheFiles)
{
    const ReportFolder folder;
    std::vector<std::string> arguments{"check", "--jobs", "8"};
    for (int number = 100; number < 160; ++number)
        arguments.push_back(folder.add(std::to_string(number) + ".fodt", (number % 7 == 0 ? reportWithAnError : cleanReport)("云岫县财政局").document()));
    const auto outcome = runGouji(arguments);
    EXPECT_EQ(outcome.status, 1);
    std::vector<std::string> named;
    for (const auto& line : outcome.lines())
        if (line.starts_with(folder.path()))
            named.push_back(line.substr(0, line.find("：")));
    EXPECT_EQ(named, std::vector<std::string>(arguments.begin() + 3, arguments.end()));
}

TEST(Check, TakesPathsFromAListWhateverTheirNames)
{
    const ReportFolder folder;
    const auto odd = folder.add("a b'\"$(x)\\%20.fodt", cleanReport("云岫县财政局").document());
    const auto bytes = folder.add("\xB1\xE0.fodt", cleanReport("云岫县财政局").document()); // a name in GBK
    const auto outcome = runGouji({"check", "--files-from", "-"}, {.input = odd + "\n" + bytes + "\n"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, HasSubstr(odd + "："));
    EXPECT_THAT(outcome.output, HasSubstr(bytes + "："));
}

TEST(Check, ANameCannotMoveTheTerminal)
{
    const ReportFolder folder;
    const auto file = folder.add("a\nb\x1b[31m.fodt", cleanReport("云岫县财政局").document());
    EXPECT_THAT(runGouji({"check", file}).output, HasSubstr("a\\nb\\x1b[31m.fodt："));
}

TEST(Check, ListsFindingsFromASeverityUpwardsAndWeighsRulesOtherwise)
{
    const ReportFolder folder;
    const auto file = folder.add("a.fodt", reportWithAnError("云岫县财政局").cell("disputes.review.total", "").document());
    EXPECT_THAT(runGouji({"check", file}).output, HasSubstr("警告："));
    const auto errors = runGouji({"check", "--severity", "error", file});
    EXPECT_THAT(errors.output, Not(HasSubstr("警告：")));
    EXPECT_THAT(errors.output, HasSubstr("错误："));
    const auto weighed = runGouji({"check", "--severity", "applications-row-total=hint", "--severity", "applications-flow=off", file});
    EXPECT_EQ(weighed.status, 0) << weighed.output;
    EXPECT_THAT(weighed.output, HasSubstr("提示："));
}

TEST(Check, WritesAWholeFileOrNone)
{
    const ReportFolder folder;
    const auto file = folder.add("a.fodt", cleanReport("云岫县财政局").document());
    const auto answer = folder.path("answer.txt");
    EXPECT_EQ(runGouji({"check", file, "--out", answer}).output, "");
    EXPECT_THAT(readBytes(answer), StartsWith(file));
    EXPECT_FALSE(std::filesystem::exists(answer + ".part"));
    const auto refused = runGouji({"check", file, "--out", file + "/answer.txt"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.errors, HasSubstr("a.fodt/answer.txt"));
}
}
