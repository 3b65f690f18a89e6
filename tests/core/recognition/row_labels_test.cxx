// SPDX-License-Identifier: MPL-2.0
// Row labels that are misspelt, lost or out of order.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/split_report.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
Analysis numbered(const std::string& tableId, const std::function<void(TableText&)>& edit)
{
    return report2021().cells(numberedFigures(form2021())).layout(tableId, edit).analysis();
}

std::function<void(TableText&)> respell(const std::string& label, const std::string& by)
{
    return [label, by](TableText& table) { table.replace(label, by); };
}

std::string textOf(const Analysis& analysis, const std::string& figureId)
{
    const auto figure = figureOf(analysis, figureId);
    return figure ? figure->text : "(absent)";
}
}

TEST(RowLabels, AMisspeltOneIsReadByTheNearestAsInfo)
{
    const std::pair<const char*, const char*> slips[] = {{"2.其他法律行政法规禁止公开", "2.其他法律行政禁止公开"},
                                                         {"7.属于行政执法案卷", "7.属于行政执法案宗"},
                                                         {"1.信访举报投诉类申请", "1.信访举报投诉"},
                                                         {"四、结转下年度继续办理", "四、结转下年度办理"},
                                                         {"3.要求提供公开出版物", "3.要求提供公开出板物"}};
    for (const auto& [label, slip] : slips)
    {
        SCOPED_TRACE(slip);
        const auto analysis = numbered("applications", respell(label, slip));

        expectNumberedFigures(analysis, form2021());
        const auto finding = theFinding(analysis.findings, "table-label");
        EXPECT_EQ(finding.severity, Severity::Info);
        EXPECT_EQ(argument(finding, "label"), label);
    }
}

TEST(RowLabels, ShortOnesOfSummariesAreReadAsInfo)
{
    const auto shorten = [](TableText& table)
    {
        table.set(table.rowOf("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"), 2, "1.逾期不补正");
        table.set(table.rowOf("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"), 2, "2.逾期不缴费");
    };

    const auto analysis = numbered("applications", shorten);

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(findingsOf(analysis.findings, "table-label").size(), 2U);
}

TEST(RowLabels, OneAsNearToTwoIsNotReadAndBothAreNamed)
{
    const auto analysis = numbered("proactive", respell("行政许可", "行政处可"));

    EXPECT_EQ(textOf(analysis, "proactive.licensing.decisions"), "(absent)");
    EXPECT_EQ(sentence(theFinding(analysis.findings, "table-row-missing")),
              "表二：“行政处可”一行与这些行名同样接近，没有读取：行政许可；行政处罚。");
}

TEST(RowLabels, AnInventedRowNearARowThatIsThereIsNotThatRow)
{
    const auto analysis = numbered("proactive", [](TableText& table) { table.insertRow(4, "新规范性文件 | 5 | 0 | 5"); });

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(argument(theFinding(analysis.findings, "table-extra"), "text"), "新规范性文件");
}

TEST(RowLabels, LostLabelsOfBlocksDoNotMatter)
{
    const auto lose = [](TableText& table) { table.replace("三、本年度办理结果", "").replace("（三）不予公开", ""); };

    const auto analysis = numbered("applications", lose);

    expectNumberedFigures(analysis, form2021());
    EXPECT_TRUE(findingsOf(analysis.findings, "table-row-missing").empty());
}

TEST(RowLabels, ARowInAnotherBlockIsNotTheFormsRow)
{
    const auto analysis = numbered("applications", respell("3.其他", "（七）总计"));

    EXPECT_EQ(textOf(analysis, "applications.other_misc.natural"), "(absent)");
    EXPECT_EQ(textOf(analysis, "applications.handled.natural"), numberedFigures(form2021()).at("applications.handled.natural"));
}

TEST(RowLabels, RowsOutOfOrderAreReadByLabelAsInfo)
{
    const auto exchange = [](TableText& table)
    { table.exchangeRows(table.rowOf("2.重复申请"), table.rowOf("3.要求提供公开出版物")); };

    const auto analysis = numbered("applications", exchange);

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(sentence(theFinding(analysis.findings, "table-label")), "表三：“2.重复申请”一行的位置与规定格式不同，已按行名读取。");
}

TEST(RowLabels, WithTheCellsBeforeThemLostAreReadByTheLastSevenCells)
{
    const std::string rest = "3.其他 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n（七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n"
                             "四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0";
    const auto whole = SplitReport("applications").whole();
    const auto document = SplitReport("applications").piece(whole.part(0, 25)).piece(rest).document();

    const auto analysis = analyse(document, forms());

    EXPECT_EQ(textOf(analysis, "applications.other_misc.legal_service"), "5");
    EXPECT_EQ(textOf(analysis, "applications.handled.total"), "21");
    EXPECT_TRUE(findingsOf(analysis.findings, "table-row-missing").empty());
}

TEST(RowLabels, WithSixOrEightCellsBehindThemAreRefusedWithTheirTexts)
{
    for (const char* row : {"3.其他 | < | 1 | 2 | 3 | 4 | 5 | 15\n四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
                            "3.其他 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 28\n四、结转下年度继续办理 | < | 0 | 0 | 0 | 0 | 0 | 0 | 0"})
    {
        const auto whole = SplitReport("applications").whole();
        const auto document = SplitReport("applications").piece(whole.part(0, 25)).piece(row).document();

        const auto analysis = analyse(document, forms());

        EXPECT_EQ(textOf(analysis, "applications.other_misc.natural"), "(absent)") << row;
        const auto findings = findingsOf(analysis.findings, "table-row-missing");
        EXPECT_TRUE(std::ranges::any_of(findings, [](const Finding& finding)
                                        { return finding.message == "table-row-missing.cells"
                                              && argument(finding, "texts")->starts_with("1"); }))
            << row;
    }
}

TEST(RowLabels, InTraditionalCharactersAreAKnownVariant)
{
    const auto analysis = numbered("proactive", respell("行政规范性文件", "規範性檔案"));

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(theFinding(analysis.findings, "table-label").severity, Severity::Info);
}
}
