// SPDX-License-Identifier: MPL-2.0
// That the whole of it is as the schema says is a test of its own (FindingsSchema).
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"
#include "support/two_years.hxx"

#include "exports/json_findings.hxx"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>

namespace gouji::test
{
namespace
{
using nlohmann::json;
using testing::ElementsAre;

json written(const FindingsReport& report)
{
    return json::parse(findingsAsJson(report, chinese()));
}

json disputes()
{
    const auto report = report2021().cells({{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}});
    return written(findingsReport(reviewed(report.analysis(), {}), originOfSample()))["findings"].at(0);
}
}

TEST(JsonFindings, SayWhereTheyComeFrom)
{
    const auto report = written(sampleFindings());

    EXPECT_EQ(report["format"], "gouji-findings");
    EXPECT_EQ(report["formatVersion"], 1);
    EXPECT_EQ(report["version"], "1.0");
    EXPECT_EQ(report["language"], "zh-CN");
    EXPECT_EQ(report["file"], "2023年报.docx");
    EXPECT_EQ(report["lastYearFile"], kLastYearName);
    EXPECT_EQ(report["checkedAt"], "2024-01-20 09:05");
    EXPECT_EQ(report["reports"], json::parse(R"([{"unit": "云岫县", "year": 2023, "form": "2021"}])"));
}

TEST(JsonFindings, KeysStandInTheOrderOfTheSchema)
{
    const auto report = nlohmann::ordered_json::parse(findingsAsJson(sampleFindings(), chinese()));
    std::vector<std::string> keys;
    for (const auto& [key, value] : report["findings"].at(0).items())
        keys.push_back(key);

    EXPECT_THAT(keys, ElementsAre("rule", "severity", "report", "message", "details", "title", "place", "figures", "left", "right", "stated", "expected",
                                  "remark"));
}

TEST(JsonFindings, AFindingHasItsRuleItsPlaceAndBothSides)
{
    const auto finding = disputes();

    EXPECT_EQ(finding["rule"], "disputes-total");
    EXPECT_EQ(finding["severity"], "error");
    EXPECT_EQ(finding["title"], "表四");
    EXPECT_EQ(finding["stated"], "0");
    EXPECT_EQ(finding["expected"], "11");
    EXPECT_EQ(finding["left"]["value"], "11");
    EXPECT_EQ(finding["left"]["terms"].at(0),
              json::parse(R"({"figure": "disputes.review.upheld", "factor": 1, "value": "10", "source": "stated"})"));
    EXPECT_EQ(finding["right"]["terms"].at(0)["figure"], "disputes.review.total");
    EXPECT_EQ(finding["figures"].back()["id"], "disputes.review.total");
    EXPECT_EQ(finding["figures"].back()["words"], "表四 · 行政复议 · 总计");
    EXPECT_EQ(finding["figures"].back()["text"], "0");
    EXPECT_EQ(finding["figures"].back()["place"]["cell"], finding["place"]["cell"]);
    EXPECT_TRUE(finding["remark"].is_null());
    EXPECT_TRUE(finding["message"].get<std::string>().starts_with("表四 · 行政复议：各项结果之和为 10 + 1 + 0 + 0 = 11"));
}

TEST(JsonFindings, ANumberIsAnExactDecimalInAString)
{
    const auto report = report2021().cells({{"proactive.fees.amount", "12345678901234567890.1000"}, {"disputes.review.total", "0.30"}});
    const auto text = findingsAsJson(findingsReport(reviewed(report.analysis(), {}), originOfSample()), chinese());

    EXPECT_NE(text.find("\"value\": \"0.30\""), std::string::npos);
}

TEST(JsonFindings, ARemarkSaysWhoWhenAndWhy)
{
    const auto report = written(sampleFindings());
    std::vector<json> remarks;
    for (const auto& finding : report["findings"])
        if (!finding["remark"].is_null())
            remarks.push_back(finding["remark"]);

    EXPECT_THAT(remarks, ElementsAre(json::parse(R"({"answer": "confirmed", "reason": "机构改革后并入", "by": "张三", "when": "2024-01-20 10:30"})"),
                                     json::parse(R"({"answer": "set-aside", "reason": "", "by": "李四", "when": "2024-01-21 08:00"})")));
}

TEST(JsonFindings, BytesThatAreNoTextDoNoHarm)
{
    auto origin = originOfSample();
    origin.fileName = "a\xFF\"\n.odt";

    EXPECT_EQ(written(findingsReport(reviewed(report2021().analysis(), {}), origin))["file"], "a\uFFFD\"\n.odt");
}
}
