// SPDX-License-Identifier: MPL-2.0
// Which report is compared, jumps, copied prose.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/two_years.hxx"

#include "fill/plan_fill.hxx"
#include "headings/report_heading.hxx"
#include "headings/unit.hxx"
#include "year/compare_with_last_year.hxx"
#include "year/counterpart.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
using Texts = std::vector<std::string>;

const Texts kCarried{"4", "1", "0", "0", "0", "0", "5"};

ReportFixture withProse(ReportFixture report, const Texts& overview, const Texts& problems)
{
    report.paragraph("一、总体情况");
    for (const auto& text : overview)
        report.paragraph(text);
    report.paragraph("五、存在的主要问题及改进情况");
    for (const auto& text : problems)
        report.paragraph(text);
    return report.paragraph("六、其他需要报告的事项").paragraph("本年度没有其他需要报告的事项，特此说明。");
}
}

TEST(YearUnit, AReportOfAnotherYearIsNamedAndNotCompared)
{
    auto lastYear = ReportFixture(form2021()).title("云岫县2021年政府信息公开工作年度报告").row("carried_out", kCarried);

    const auto findings = compared(report2021(), lastYear);
    EXPECT_EQ(sentence(theFinding(findings, "year-unit")),
              "“2022.odt”是 2021 年的报告，不是 2023 年的上一年，没有逐项核对；请另选文件。");
    EXPECT_EQ(findings.size(), 1U);
}

TEST(YearUnit, AReportOfAnotherUnitIsNamedAndCompared)
{
    auto lastYear = ReportFixture(form2021()).title("青石县2022年政府信息公开工作年度报告").row("carried_out", kCarried);

    const auto findings = compared(report2021(), lastYear);
    EXPECT_EQ(sentence(theFinding(findings, "year-unit")),
              "上年报告“2022.odt”的单位是“青石县”，不是“云岫县”；请确认没有选错文件。");
    EXPECT_FALSE(findingsOf(findings, "year-carry").empty());
}

TEST(YearUnit, AnotherNameOfTheUnitIsNotTold)
{
    const auto thisYear = ReportFixture(form2021()).title("云岫县政府2023年政府信息公开工作年度报告");
    const auto lastYear = ReportFixture(form2021()).title("云岫县人民政府2022年政府信息公开工作年度报告");

    EXPECT_TRUE(findingsOf(compared(thisYear, lastYear), "year-unit").empty());
}

TEST(YearUnit, OfSeveralReportsThatOfTheUnitIsCompared)
{
    const auto lastYear = joined({ReportFixture(form2021()).title("青石县2022年政府信息公开工作年度报告").document(),
                                  reportOf2022().row("carried_out", kCarried).document()});
    const auto document = joined({report2021().row("carried_in", kCarried).document(),
                                  ReportFixture(form2021()).title("白溪县2023年政府信息公开工作年度报告").document()});

    const auto findings = compareWithLastYear(document, analyse(document, forms()), fileOf(lastYear));
    EXPECT_EQ(theFinding(findings, "year-unit").report, 1U);
    EXPECT_EQ(findings.size(), 1U);
}

TEST(YearUnit, AReportAmongOthersIsNotFilledInFromTheFileOfAnotherUnit)
{
    const auto file = fileOf(ReportFixture(form2021()).title("青石县2022年政府信息公开工作年度报告").cell("proactive.normative.in_force", "66").document());
    auto one = report2021();
    one.cells({{"proactive.normative.issued", "2"}, {"proactive.normative.in_force", ""}});
    const auto reports = analyse(joined({one.document(), ReportFixture(form2021()).title("白溪县2023年政府信息公开工作年度报告").document()}), forms()).reports;
    const auto isInForce = [](const CellChange& change) { return change.figure.id == "proactive.normative.in_force"; };

    EXPECT_TRUE(std::ranges::any_of(planFill(one.analysis().reports, file).changes, isInForce)) << "alone, it is compared";
    EXPECT_TRUE(std::ranges::none_of(planFill(reports.front(), reports, file).changes, isInForce));
}

TEST(YearUnit, AFileWithoutReportGivesNoFindings)
{
    const Document empty{{Paragraph{"云岫县", false}}};
    const auto document = report2021().document();

    EXPECT_TRUE(compareWithLastYear(document, analyse(document, forms()), LastYearFile{kLastYearUrl, kLastYearName, empty, {}}).empty());
}

TEST(YearUnit, TheUnitStandsBeforeOrBehindTheYear)
{
    EXPECT_EQ(unitInTitle("云岫县交通运输局 2023 年政府信息公开工作年度报告", disclosureWords()), "云岫县交通运输局");
    EXPECT_EQ(unitInTitle("２０２３年度云岫县人民政府政府信息公开工作年度报告", disclosureWords()), "云岫县人民政府");
    EXPECT_EQ(unitInTitle("2023年政府信息公开工作年度报告", disclosureWords()), "");
}

TEST(YearUnit, NamesOfOneUnitAreToldApartFromThoseOfOthers)
{
    const auto& words = form2021().structure;
    EXPECT_TRUE(isSameUnit("云岫县", "东明市云岫县人民政府", words));
    EXPECT_TRUE(isSameUnit("云岫县人民政府", "云岫县政府", words));
    EXPECT_TRUE(isSameUnit("云岫县人民政府办公室", "云岫县", words));
    EXPECT_FALSE(isSameUnit("云岫县", "青石县", words));
    EXPECT_FALSE(isSameUnit("云岫县", "云岫县交通运输局", words));
}

/// As most bodies set it: their name in a line of its own. Others' reports were accepted as theirs.
TEST(YearUnit, TheUnitStandsInTheLineAboveTheTitleIfTheTextNamesItAgain)
{
    const auto unitOf = [](const std::string& line, const std::string& opening)
    { return report2021().titleLines({line, "2023年政府信息公开工作年度报告"}).paragraph(opening).analysis().reports.front().unit; };

    EXPECT_EQ(unitOf("云岫县人民政府", "本报告由东明市云岫县人民政府办公室编制。"), "云岫县人民政府");
    EXPECT_EQ(unitOf("　云岫县 人民政府", "本报告由云岫县人民政府编制。"), "云岫县人民政府");
    EXPECT_EQ(unitOf("当前位置：首页", "本报告由云岫县人民政府编制。"), "");
    EXPECT_EQ(unitOf("政务公开专栏", "本报告由云岫县人民政府编制。"), "");
}

TEST(YearJump, MoreThanFiveTimesIsNamedIfTheLargerIsAtLeastTen)
{
    const auto jumps = [](const char* last, const char* now)
    {
        return compared(report2021().cell("proactive.licensing.decisions", now), reportOf2022().cell("proactive.licensing.decisions", last))
            .size();
    };

    EXPECT_EQ(jumps("2", "10"), 0U);
    EXPECT_EQ(jumps("2", "11"), 1U);
    EXPECT_EQ(jumps("1", "9"), 0U);
    EXPECT_EQ(jumps("51", "10"), 1U);
    EXPECT_EQ(jumps("50", "10"), 0U);
    EXPECT_EQ(jumps("0", "10"), 1U);
    EXPECT_EQ(jumps("550", "无"), 0U);
}

TEST(YearJump, OneFindingListsAllFigures)
{
    auto report = report2021().cell("proactive.licensing.decisions", "9487").cell("proactive.fees.amount", "12.5");
    auto lastYear = reportOf2022().cell("proactive.licensing.decisions", "550").cell("proactive.fees.amount", "2");

    const auto finding = theFinding(compared(report, lastYear), "year-jump");
    EXPECT_EQ(finding.severity, Severity::Info);
    EXPECT_EQ(sentence(finding), "与上年报告“2022.odt”相比，2 个数的增减超过 5 倍，请核实。\n"
                                 "表二 · 行政许可 · 处理决定 550 → 9487\n"
                                 "表二 · 行政事业性收费 · 收费金额 2 → 12.5");
    EXPECT_EQ(idsOf(finding), (Texts{"proactive.licensing.decisions", "proactive.licensing.decisions", "proactive.fees.amount",
                                     "proactive.fees.amount"}));
    EXPECT_EQ(finding.figures.at(1).place.document, kLastYearUrl);
}

TEST(YearCopy, MoreThanHalfOfTheSentencesAreListed)
{
    const std::string copied = "全县各单位按月更新重点领域栏目内容。";
    const std::string fresh = "县大数据中心新建了统一的申请受理平台。";
    const auto lastYear = withProse(reportOf2022(), {copied}, {"部分单位答复文书仍不够规范。"});

    EXPECT_EQ(compared(withProse(report2021(), {copied + fresh}, {}), lastYear).size(), 0U);
    const auto findings = compared(withProse(report2021(), {"　　" + copied + fresh}, {"部分单位 答复文书仍不够规范。"}), lastYear);
    const auto finding = theFinding(findings, "year-copy");
    EXPECT_EQ(finding.severity, Severity::Info);
    EXPECT_EQ(sentence(finding), "文字部分的 3 句中有 2 句与上年报告“2022.odt”一字不差。\n"
                                 "全县各单位按月更新重点领域栏目内容\n"
                                 "部分单位 答复文书仍不够规范");
    EXPECT_EQ(finding.place.passage, copied);
    EXPECT_EQ(finding.place.order, std::string("　　").size());
}

TEST(YearCopy, HeadingsShortSentencesStatutoryOnesAndOtherSectionsDoNotCount)
{
    const Texts same{"（四）政府信息公开平台建设情况", "情况如下。", "本报告依据《中华人民共和国政府信息公开条例》的规定编制而成。"};

    EXPECT_EQ(compared(withProse(report2021(), same, {}), withProse(reportOf2022(), same, {})).size(), 0U);
}
}
