// SPDX-License-Identifier: MPL-2.0
// Layouts that depart from the form and are read nevertheless.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gmock/gmock.h>

namespace gouji::test
{
namespace
{
using Rules = std::vector<std::string>;

const std::string kHeading = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

std::string textOf(const Analysis& analysis, const std::string& figureId)
{
    const auto figure = figureOf(analysis, figureId);
    return figure ? figure->text : "(absent)";
}
}

TEST(Layout, ATable3Of2019InAReportOf2021IsReadAndNamed)
{
    const auto analysis =
        report2021().tableOfForm("applications", form2019()).cell("applications.other_handling.total", "4").analysis();

    const auto finding = theFinding(analysis.findings, "table-form");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(sentence(finding), "表三用的是 2019 年的格式；该年度应使用 2021 年的格式（国办公开办函〔2021〕30号）。");
    EXPECT_EQ(textOf(analysis, "applications.other_handling.total"), "4");
    EXPECT_EQ(analysis.reports.at(0).tables.at(1).form, &form2019());
    EXPECT_EQ(analysis.reports.at(0).tables.at(0).form, &form2021());
    EXPECT_EQ(finding.figures.size(), 7U);
}

TEST(Layout, AKnownVariantOfARowLabelIsAnInfo)
{
    const auto analysis =
        report2021()
            .layout("applications", [](TableText& table) { table.replace("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"); })
            .cell("applications.denied_prohibited_by_law.natural", "3")
            .analysis();

    const auto finding = theFinding(analysis.findings, "table-label");
    EXPECT_EQ(finding.severity, Severity::Info);
    EXPECT_EQ(sentence(finding), "表三：“2.其他法律行政止公开”按“2.其他法律行政法规禁止公开”读取，请改为规定的名称。");
    EXPECT_EQ(textOf(analysis, "applications.denied_prohibited_by_law.natural"), "3");
}

TEST(Layout, The2019LabelOfNormativeDocumentsIsAnInfoIn2021)
{
    const auto analysis =
        report2021().layout("proactive", [](TableText& table) { table.replace("行政规范性文件", "规范性文件"); }).analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules{"table-label"});
}

TEST(Layout, SpacesNumbersAndPunctuationOfLabelsAreSilent)
{
    const auto analysis = report2021()
                              .layout("proactive", [](TableText& table)
                                      { table.replace("规章", "规 章").replace("第二十条第（五）项", "第二十条 第(五)项"); })
                              .layout("applications",
                                      [](TableText& table)
                                      {
                                          table.replace("商业企业", "商业\n企业")
                                              .replace("三、本年度办理结果", "三 、本年度办 理结果")
                                              .replace("1.属于国家秘密", "1、属于国家秘密")
                                              .replace("2.重复申请", "２．重复申请")
                                              .replace("3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"")
                                              .replace("（一）予以公开", "(一)予以公开");
                                      })
                              .analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules());
    EXPECT_EQ(figureTexts(analysis).size(), 200U);
}

TEST(Layout, ATitleRowAndANoteRowAreSkipped)
{
    const auto analysis =
        report2021()
            .layout("proactive", [](TableText& table) { table.insertRow(0, "主动公开政府信息情况 | < | < | <"); })
            .layout("applications", [](TableText& table)
                    { table.insertRow(table.rowCount(), "注：含上年度结转数量 | < | < | < | < | < | < | < | < | <"); })
            .layout("disputes", [](TableText& table)
                    { table.insertRow(table.rowCount(), "注：含上年度 | < | < | < | < | < | < | < | < | < | < | < | < | < | <"); })
            .analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules());
    EXPECT_EQ(figureTexts(analysis).size(), 200U);
}

TEST(Layout, AnInventedRowIsNamedAndNotAdded)
{
    const auto analysis = report2021()
                              .layout("proactive", [](TableText& table) { table.insertRow(4, "其他主动公开文件 | 5 | 0 | 5"); })
                              .cell("proactive.normative.issued", "0")
                              .analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules{"table-extra"});
    EXPECT_EQ(sentence(analysis.findings.front()), "表二：“其他主动公开文件”不是规定格式中的行或列，没有计入合计。");
    EXPECT_EQ(analysis.findings.front().place.cell, "A5");
}

TEST(Layout, AnInventedColumnIsNamedAndNotAdded)
{
    const auto insertSubtotal = [](TableText& table)
    {
        const auto column = table.columnOf("其他") + 1;
        table.insertColumn(column, "7").set(0, column, "<").set(1, column, "<").set(2, column, "法人或其他组织小计");
    };
    const auto analysis = report2021().layout("applications", insertSubtotal).analysis();

    EXPECT_EQ(brokenRules(analysis.findings), std::set<std::string>());
    EXPECT_FALSE(findingsOf(analysis.findings, "table-extra").empty());
    EXPECT_EQ(figureTexts(analysis).size(), 200U);
    EXPECT_EQ(textOf(analysis, "applications.granted.total"), "0");
}

TEST(Layout, AMissingRowIsNamedAndItsSumsCannotTell)
{
    const auto analysis = report2021()
                              .layout("applications", [](TableText& table) { table.removeRow(table.rowOf("2.重复申请")); })
                              .row("handled", {"9", "0", "0", "0", "0", "0", "9"})
                              .row("received", {"9", "0", "0", "0", "0", "0", "9"})
                              .analysis();

    const auto finding = theFinding(analysis.findings, "table-row-missing");
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(sentence(finding), "表三：缺少“（五）不予处理 2.重复申请”一行；与这一行有关的合计无法核对。");
    EXPECT_EQ(textOf(analysis, "applications.rejected_repeat.natural"), "(absent)");
    EXPECT_EQ(brokenRules(analysis.findings), std::set<std::string>());
}

TEST(Layout, RowsInAnotherOrderAreReadByTheirLabels)
{
    const auto exchange = [](TableText& table)
    { table.exchangeRows(table.rowOf("3.危及“三安全一稳定”"), table.rowOf("6.属于四类过程性信息")); };
    const auto analysis = report2021().cell("applications.denied_process.natural", "6").layout("applications", exchange).analysis();

    EXPECT_EQ(textOf(analysis, "applications.denied_process.natural"), "6");
    EXPECT_EQ(figureOf(analysis, "applications.denied_process.natural")->place.cell, "D10");
}

TEST(Layout, ColumnsInAnotherOrderAreReadByTheirHeadings)
{
    const auto exchange = [](TableText& table)
    { table.exchangeColumns(table.columnOf("科研机构"), table.columnOf("法律服务机构")); };
    const auto analysis = report2021().cell("applications.granted.research", "6").layout("applications", exchange).analysis();

    EXPECT_EQ(textOf(analysis, "applications.granted.research"), "6");
    EXPECT_EQ(textOf(analysis, "applications.granted.legal_service"), "0");
}

TEST(Layout, ValuesUnderHeadingsWithUnevenEdgesAreReadByTheirCommonWidth)
{
    // As imported from the web: the second heading spans 3463–5917, its value 3463–6045.
    Document document = report2019().withoutTable("proactive").document();
    Table table{"表二", 0, {0, 3463, 5917, 6045, 7484, 10000}, {}, false};
    const auto official =
        officialTable(tableOf(form2019(), "proactive"), {{"proactive.licensing.change", "-8"}}, "5").table("表二");
    table.rowCount = official.rowCount;
    for (auto cell : official.cells)
    {
        const bool isHeading =
            cell.text.starts_with("本年") || cell.text.starts_with("上一年") || cell.text.starts_with("采购项目");
        const bool isWhole = cell.columnSpan == 4;
        const std::size_t begins[] = {0, 1, isHeading ? 2U : 3U, 4, 5};
        const auto end = cell.column + cell.columnSpan;
        cell.columnSpan = (isWhole ? 5 : end == 2 && isHeading ? 2 : begins[end]) - begins[cell.column];
        cell.column = begins[cell.column];
        table.cells.push_back(cell);
    }
    document.blocks.emplace_back(table);

    const auto analysis = analyse(document, forms());

    EXPECT_EQ(textOf(analysis, "proactive.licensing.change"), "-8");
    EXPECT_EQ(textOf(analysis, "proactive.licensing.previous_items"), "5");
}

TEST(Layout, AnInventedHeadingRowInTheMiddleDoesNotMoveValues)
{
    const auto analysis = report2021()
                              .layout("proactive", [](TableText& table)
                                      { table.insertRow(4, "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数"); })
                              .cell("proactive.normative.repealed", "3")
                              .cell("proactive.licensing.decisions", "8")
                              .analysis();

    EXPECT_EQ(textOf(analysis, "proactive.normative.repealed"), "3");
    EXPECT_EQ(textOf(analysis, "proactive.licensing.decisions"), "8");
}

TEST(Layout, AnInventedHeadingRowInTheMiddleOfTable3IsNamed)
{
    const auto analysis = report2021()
                              .layout("applications",
                                      [](TableText& table)
                                      {
                                          table.insertRow(20, "项目 | < | < | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 结转下年度 | 总计");
                                      })
                              .row("rejected_repeat", {"4", "0", "0", "0", "0", "0", "4"})
                              .row("handled", {"4", "0", "0", "0", "0", "0", "4"})
                              .analysis();

    EXPECT_EQ(textOf(analysis, "applications.rejected_repeat.natural"), "4");
    EXPECT_EQ(textOf(analysis, "applications.handled.total"), "4");
    const auto finding = theFinding(analysis.findings, "table-extra");
    EXPECT_EQ(finding.message, "table-extra.heading");
    EXPECT_EQ(argument(finding, "text"), "项目");
    EXPECT_EQ(finding.figures.size(), 56U) << "the eight rows below it";
}

TEST(Layout, ABlockOfTheOtherFormIsNamedAndTheRestIsRead)
{
    const auto age = [](TableText& table)
    { table.replace("本年制发件数", "本年新制作数量").replace("本年废止件数", "本年新公开数量").replace("现行有效件数", "对外公开总数量"); };
    const auto analysis = report2021().layout("proactive", age).cell("proactive.licensing.decisions", "8").analysis();

    const auto finding = theFinding(analysis.findings, "table-form");
    EXPECT_EQ(sentence(finding), "表二：“第二十条第（一）项”用的是 2019 年的格式，没有读取；请改用 2021 年的格式填写。");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.figures.size(), 6U);
    EXPECT_TRUE(findingsOf(analysis.findings, "table-row-missing").empty());
    EXPECT_EQ(textOf(analysis, "proactive.rules.issued"), "(absent)");
    EXPECT_EQ(textOf(analysis, "proactive.licensing.decisions"), "8");
}

TEST(Layout, ABlockOfTheNewerFormInAnOldTableIsNamedToo)
{
    const auto renew = [](TableText& table)
    { table.replace("本年新制作数量", "本年制发件数").replace("本年新公开数量", "本年废止件数").replace("对外公开总数量", "现行有效件数"); };
    const auto analysis = report2019().layout("proactive", renew).cell("proactive.licensing.decisions", "8").analysis();

    EXPECT_EQ(argument(theFinding(analysis.findings, "table-form"), "form"), "2021");
    EXPECT_EQ(textOf(analysis, "proactive.licensing.decisions"), "8");
}

TEST(Layout, ATableInATextFrameThatCannotBeReadNamesTheFrame)
{
    auto document = report2021().document();
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<Table>(&block); table && table->name == "表二")
        {
            table->frame = "框架3";
            table->isUnreadable = true;
            table->cells.clear();
        }

    const auto finding = theFinding(analyse(document, forms()).findings, "table-missing");

    EXPECT_EQ(argument(finding, "frame"), "框架3");
    EXPECT_THAT(sentence(finding), testing::HasSubstr("表格在文本框“框架3”里"));
}
}
