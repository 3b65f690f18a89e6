// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace gouji::test
{
using testing::HasSubstr;

namespace
{
constexpr int kWrongUsage = 64;

void expectRefused(const std::vector<std::string>& arguments, const std::string& because)
{
    const auto outcome = runGouji(arguments);
    EXPECT_EQ(outcome.status, kWrongUsage) << testing::PrintToString(arguments);
    EXPECT_EQ(outcome.output, "");
    EXPECT_THAT(outcome.errors, HasSubstr(because));
}
}

TEST(GoujiUsage, WhatIsWrongIsSaidInTheUsersLanguage)
{
    expectRefused({}, "缺少命令");
    expectRefused({"check"}, "没有指定文件");
    expectRefused({"check", "--no-such-option", "a.docx"}, "没有这个选项或参数：--no-such-option");
    expectRefused({"check", "--format", "pdf", "a.docx"}, "没有 pdf 这种格式");
    expectRefused({"check", "--severity", "fatal", "a.docx"}, "fatal 不是级别");
    expectRefused({"check", "--severity", "off", "a.docx"}, "off 不是级别");
    expectRefused({"compare", "a.docx"}, "两份年报");
    expectRefused({"compare", "a.docx", "b.docx", "c.docx"}, "两份年报");
    expectRefused({"check", "--jobs", "0", "a.docx"}, "--jobs: 请写 1 到 256");
    expectRefused({"sum", "--year", "二〇", "a.docx"}, "--year：");
    expectRefused({"check", "a.docx", "--out"}, "--out：");
}

TEST(GoujiUsage, HelpAndVersionAreGiven)
{
    for (const char* command : {"check", "figures", "compare", "sum", "forms"})
    {
        const auto help = runGouji({command, "--help"});
        EXPECT_EQ(help.status, 0);
        EXPECT_THAT(help.output, HasSubstr(std::string("gouji ") + command));
        EXPECT_THAT(help.output, HasSubstr("退出状态"));
    }
    EXPECT_THAT(runGouji({"--help"}).output, testing::Not(HasSubstr("Print this help")));
    EXPECT_THAT(runGouji({"--version"}).output, testing::MatchesRegex("gouji [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

/// The names of the options that the help of a command names.
std::set<std::string> optionsOf(const std::string& command)
{
    const auto help = runGouji({command, "--help"}).output;
    const std::regex option("--[a-z-]+");
    return {std::sregex_token_iterator(help.begin(), help.end(), option), std::sregex_token_iterator()};
}

TEST(GoujiUsage, EveryOptionStandsInTheManPagesAndIsCompleted)
{
    const auto completion = sourceFile("src/cli/completion/gouji.bash");
    std::vector<std::string> pages;
    for (const char* page : {"src/cli/man/gouji.1", "src/cli/man/gouji.zh_CN.1"})
        pages.push_back(std::regex_replace(sourceFile(page), std::regex("\\\\-"), "-"));
    for (const char* command : {"check", "figures", "compare", "sum", "forms"})
        for (const auto& option : optionsOf(command))
        {
            EXPECT_THAT(completion, HasSubstr(option));
            for (const auto& page : pages)
                EXPECT_THAT(page, HasSubstr(option));
        }
}

TEST(GoujiUsage, AFormThatIsNotKnownIsRefusedWithThoseThatAre)
{
    const auto outcome = runGouji({"check", "--form", "1999", "a.docx"});
    EXPECT_EQ(outcome.status, 64);
    EXPECT_THAT(outcome.errors, HasSubstr("1999"));
    EXPECT_THAT(outcome.errors, HasSubstr("可用的值：2019, 2021"));
}

TEST(GoujiUsage, FormsAreListedWithTheirRules)
{
    const auto outcome = runGouji({"forms"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.output, HasSubstr("国办公开办函〔2021〕30号"));
    EXPECT_THAT(outcome.output, HasSubstr("applications-flow"));
}
}
