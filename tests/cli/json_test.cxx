// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>

namespace gouji::test
{
using testing::ElementsAre;

namespace
{
using Json = nlohmann::ordered_json;

std::vector<Json> objects(const CommandOutcome& outcome)
{
    std::vector<Json> objects;
    for (const auto& line : outcome.lines())
        objects.push_back(Json::parse(line));
    return objects;
}

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}
}

TEST(JsonLines, AreAsTheSchemaSays)
{
    const ReportFolder folder;
    const auto wrong = folder.add("1.fodt", reportWithAnError("云岫县财政局").cell("disputes.review.upheld", "/").document());
    const auto clean = folder.add("2.fodt", cleanReport("云岫县财政局").document());
    const auto broken = folder.addBytes("3.docx", "PK\x03\x04");
    int number = 0;
    for (const auto& outcome : {runGouji({"check", "--format", "json", wrong, clean, broken}), runGouji({"figures", "--format", "json", wrong}),
                                runGouji({"compare", "--format", "json", wrong, clean}), runGouji({"compare", "--format", "json", wrong, folder.path("none")})})
        for (const auto& line : outcome.lines())
        {
            const auto instance = folder.addBytes(std::to_string(++number) + ".json", line);
            EXPECT_EQ(std::system((GOUJI_JSONSCHEMA " --instance " + instance + " " GOUJI_SOURCE_DIR "/extension/manual/batch.schema.json").c_str()), 0)
                << line;
        }
    EXPECT_EQ(number, 6);
}

TEST(JsonLines, OfACheckHoldOneReportOrOneErrorInTheOrderOfTheFiles)
{
    const ReportFolder folder;
    const auto wrong = folder.add("1.fodt", reportWithAnError("云岫县财政局").document());
    const auto broken = folder.addBytes("2.docx", "PK\x03\x04 [Content_Types].xml");
    const auto clean = folder.add("3.fodt", cleanReport("云岫县教育局").document());
    const auto outcome = runGouji({"check", "--format", "json", wrong, broken, clean});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.errors, "");
    const auto lines = objects(outcome);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_THAT(keysOf(lines[0]), ElementsAre("file", "report", "unit", "year", "form", "verdict", "findings"));
    EXPECT_EQ(lines[0]["file"], wrong);
    EXPECT_EQ(lines[0]["unit"], "云岫县财政局");
    EXPECT_EQ(lines[0]["year"], 2023);
    EXPECT_EQ(lines[0]["form"], "2021");
    EXPECT_GT(lines[0]["verdict"]["errors"], 0);
    EXPECT_EQ(lines[0]["findings"][0]["expected"], "15");
    EXPECT_THAT(keysOf(lines[1]), ElementsAre("file", "error"));
    EXPECT_THAT(keysOf(lines[1]["error"]), ElementsAre("code", "message"));
    EXPECT_EQ(lines[1]["error"]["code"], "file-damaged");
    EXPECT_EQ(lines[2]["verdict"], Json::parse(R"({"errors": 0, "warnings": 0, "hints": 0})"));
}

TEST(JsonLines, OfFiguresHoldAllOfThemAsTexts)
{
    const ReportFolder folder;
    const auto file = folder.add("1.fodt", cleanReport("云岫县财政局").cell("disputes.review.upheld", "/").document());
    const auto lines = objects(runGouji({"figures", "--format", "json", file}));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_THAT(keysOf(lines[0]), ElementsAre("file", "report", "unit", "year", "form", "figures"));
    EXPECT_EQ(keysOf(lines[0]["figures"]), figureIds(form2021()));
    const auto& dash = lines[0]["figures"]["disputes.review.upheld"];
    EXPECT_THAT(keysOf(dash), ElementsAre("text", "value", "state", "table", "cell"));
    EXPECT_EQ(dash["text"], "/");
    EXPECT_EQ(dash["value"], nullptr);
    EXPECT_EQ(dash["state"], "dash");
    EXPECT_EQ(lines[0]["figures"]["disputes.review.total"]["value"], "0");
}

TEST(JsonLines, OfAComparisonHoldBothReportsAndWhatDiffers)
{
    const ReportFolder folder;
    const auto one = folder.add("1.fodt", cleanReport("云岫县财政局").counts("received", {8}).paragraph("今年收到8件。").document());
    const auto other = folder.add("2.fodt", cleanReport("云岫县财政局").counts("received", {12}).document());
    const auto outcome = runGouji({"compare", "--format", "json", one, other});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    const auto lines = objects(outcome);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0]["one"]["file"], one);
    EXPECT_EQ(lines[0]["other"]["file"], other);
    EXPECT_EQ(lines[0]["figures"]["applications.received.natural"],
              Json::parse(R"({"one": "8", "other": "12", "difference": "4", "percent": "50.00"})"));
    EXPECT_EQ(lines[0]["onlyInOne"], Json::parse(R"(["今年收到8件。"])"));
    EXPECT_EQ(lines[0]["onlyInOther"], Json::array());
    EXPECT_EQ(lines[0]["changed"], Json::array());
}
}
