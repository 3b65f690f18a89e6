// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace gouji::test
{
using testing::ElementsAre;
using testing::HasSubstr;

namespace
{
using Json = nlohmann::ordered_json;
using Figures = std::map<std::string, int>;

constexpr int kReports = 200;
constexpr int kEveryHowManyIsWrong = 10;

std::vector<std::string> idsOfRow(const std::string& row)
{
    auto ids = figureIds(form2021());
    std::erase_if(ids, [&row](const std::string& id) { return !id.starts_with("applications." + row + "."); });
    return ids;
}

/// What a body filed: the same applications received, granted and handled; with a mistake, one too many received in all.
struct Filed
{
    std::string file;
    Figures figures;
    bool isWrong = false;
};

Filed fileOne(const ReportFolder& folder, int number, std::mt19937& random)
{
    std::vector<int> counts(6);
    for (auto& count : counts)
        count = static_cast<int>(random() % 1000);
    const auto sum = std::accumulate(counts.begin(), counts.end(), 0);
    Filed filed;
    filed.isWrong = number % kEveryHowManyIsWrong == 0;
    auto report = cleanReport("云岫县第" + std::to_string(number) + "街道办事处");
    for (const char* row : {"received", "granted", "handled"})
    {
        auto all = counts;
        all.push_back(filed.isWrong && row == std::string("received") ? sum + 1 : sum);
        std::vector<std::string> texts;
        std::ranges::transform(all, std::back_inserter(texts), [](int count) { return std::to_string(count); });
        report.row(row, texts);
        const auto ids = idsOfRow(row);
        for (std::size_t column = 0; column < ids.size(); ++column)
            filed.figures[ids[column]] = all[column];
    }
    filed.file = folder.add(std::to_string(number) + ".fodt", report.document());
    return filed;
}

std::vector<Filed> fileAll(const ReportFolder& folder)
{
    std::mt19937 random(15);
    std::vector<Filed> all;
    for (int number = 1000; number < 1000 + kReports; ++number)
        all.push_back(fileOne(folder, number, random));
    return all;
}

int valueIn(const Filed& filed, const std::string& id)
{
    const auto known = filed.figures.find(id);
    return known == filed.figures.end() ? 0 : known->second;
}

void expectTraced(const Json& figure, const std::string& id, const std::vector<Filed>& all)
{
    std::map<std::string, int> expected;
    int sum = 0;
    for (const auto& filed : all)
        sum += expected[filed.file] = valueIn(filed, id);
    EXPECT_EQ(figure["sum"], std::to_string(sum)) << id;
    EXPECT_EQ(figure["complete"], true) << id;
    std::map<std::string, int> found;
    for (const auto& contributor : figure["contributors"])
        found[contributor["file"]] = std::stoi(contributor["value"].get<std::string>());
    EXPECT_EQ(found, expected) << id;
}
}

TEST(SumOfAFolder, IsRightToTheLastCellAndTracedToItsContributorsAndAllMistakesAreFound)
{
    const ReportFolder folder;
    const auto all = fileAll(folder);
    const auto outcome = runGouji({"sum", "--format", "json", folder.path()});
    EXPECT_EQ(outcome.status, 1);
    const auto sum = Json::parse(outcome.output);
    EXPECT_EQ(sum["form"], "2021");
    EXPECT_EQ(sum["year"], 2023);
    for (const auto& id : figureIds(form2021()))
        expectTraced(sum["figures"][id], id, all);

    std::vector<std::string> wrong;
    for (const auto& line : runGouji({"check", "--format", "json", folder.path()}).lines())
        if (const auto report = Json::parse(line); report["verdict"]["errors"] > 0)
            wrong.push_back(report["file"]);
    std::vector<std::string> expected;
    for (const auto& filed : all)
        if (filed.isWrong)
            expected.push_back(filed.file);
    EXPECT_EQ(wrong, expected);
}

TEST(SumOfAFolder, OfAnotherYearHasNoErrorsAndSaysThatNothingIsAddedUp)
{
    const ReportFolder folder;
    folder.add("1.fodt", reportWithAnError("云岫县财政局").document());
    EXPECT_EQ(runGouji({"sum", folder.path()}).status, 1);
    const auto none = runGouji({"sum", "--year", "2021", folder.path()});
    EXPECT_EQ(none.status, 0);
    EXPECT_THAT(none.errors, HasSubstr("没有一份年报计入汇总"));
}

TEST(SumOfAFolder, WithARosterSaysWhoIsMissingTwiceAndOfAnotherYear)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", cleanReport("云岫县财政局").counts("received", {5}).document());
    folder.add("in/2.fodt", cleanReport("云岫县教育局").counts("received", {7}).document());
    folder.add("in/3.fodt", cleanReport("云岫县教育局").counts("received", {8}).document());
    folder.add("in/4.fodt", ReportFixture(form2021()).title("云岫县水利局2022年政府信息公开工作年度报告").document());
    folder.addBytes("in/5.docx", "cut off");
    const auto roster = folder.addBytes("roster.csv", "单位名称,曾用名\n云岫县财政局,\n云岫县教育局,\n云岫县水利局,\n云岫县卫生健康委员会,云岫县卫计委\n");
    const auto outcome = runGouji({"sum", "--format", "json", "--roster", roster, folder.path("in")});
    EXPECT_EQ(outcome.status, 2);
    const auto sum = Json::parse(outcome.output);
    EXPECT_EQ(sum["figures"]["applications.received.natural"]["sum"], "5"); // of 7 and 8 neither is assumed
    EXPECT_EQ(sum["figures"]["applications.received.natural"]["complete"], false);
    EXPECT_EQ(sum["missing"].size(), 2U);
    EXPECT_EQ(sum["twice"].size(), 1U);
    EXPECT_EQ(sum["unreadable"].size(), 1U);
    EXPECT_EQ(sum["other"].size(), 1U);

    const auto text = runGouji({"sum", "--roster", roster, folder.path("in")});
    EXPECT_THAT(text.output, HasSubstr("云岫县卫生健康委员会"));
    EXPECT_THAT(text.output, HasSubstr("2022"));
}

TEST(SumOfAFolder, IsComparedWithTheSuperiorsOwnReport)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", cleanReport("云岫县财政局").counts("received", {5}).document());
    folder.add("in/2.fodt", cleanReport("云岫县教育局").counts("received", {7}).document());
    const auto parent = folder.add("云岫县.fodt", cleanReport("云岫县").counts("received", {13}).document());
    const auto outcome = runGouji({"sum", "--against", parent, folder.path("in")});
    EXPECT_THAT(outcome.output, HasSubstr("与本级年报比对"));
    const auto older = folder.add("old.fodt", ReportFixture(form2021()).title("云岫县2022年政府信息公开工作年度报告").document());
    EXPECT_THAT(runGouji({"sum", "--against", older, folder.path("in")}).errors, HasSubstr("未作比对"));
}

TEST(SumOfAFolder, ARosterThatCannotBeReadIsRefusedWithItsLine)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", cleanReport("云岫县财政局").document());
    const auto roster = folder.addBytes("roster.csv", "\xB5\xA5\xCE\xBB\n");
    const auto outcome = runGouji({"sum", "--roster", roster, folder.path("in")});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_THAT(outcome.errors, HasSubstr("roster.csv"));
}

TEST(SumOfAFolder, HasSheetsAsFilesBesideEachOtherAndAsOneWorkbook)
{
    const ReportFolder folder;
    folder.add("in/1.fodt", cleanReport("云岫县财政局").counts("received", {5}).document());
    const auto answer = folder.path("汇总.csv");
    EXPECT_NE(runGouji({"sum", "--format", "csv", "--out", answer, folder.path("in")}).status, 2);
    for (const char* name : {"汇总.csv", "汇总-明细.csv", "汇总-汇总说明.csv", "汇总-报送情况.csv"})
        EXPECT_THAT(readBytes(folder.path(name)), testing::StartsWith("\xEF\xBB\xBF")) << name;
    EXPECT_NE(runGouji({"sum", "--format", "xlsx", "--out", folder.path("sum.xlsx"), folder.path("in")}).status, 2);
    EXPECT_THAT(readBytes(folder.path("sum.xlsx")), testing::StartsWith("PK"));
    EXPECT_EQ(runGouji({"sum", "--format", "xlsx", folder.path("in")}).status, 64);
}
}
