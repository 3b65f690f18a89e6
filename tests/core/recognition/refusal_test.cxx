// SPDX-License-Identifier: MPL-2.0
// Tables that leave a doubt give no figures, and the finding says why.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
bool hasTable(const Analysis& analysis, const std::string& tableId)
{
    for (const auto& report : analysis.reports)
        for (const auto& table : report.tables)
            if (table.tableForm->id == tableId)
                return true;
    return false;
}

Finding refusal(const Analysis& analysis)
{
    const auto finding = theFinding(analysis.findings, "table-missing");
    EXPECT_EQ(finding.severity, Severity::Error);
    return finding;
}

Document withTable3(const std::vector<Table>& tables)
{
    auto document = report2021().withoutTable("applications").document();
    document.blocks.insert(document.blocks.end() - 1, tables.begin(), tables.end());
    return document;
}

TableText officialTable3()
{
    return officialTable(tableOf(form2021(), "applications"), {}, "1");
}
}

TEST(Refusal, AMissingTableIsNamed)
{
    const auto analysis = report2021().withoutTable("applications").analysis();

    EXPECT_EQ(sentence(refusal(analysis)), "“三、收到和处理政府信息公开申请情况”中没有找到表三；图片里的表格无法读取。");
    EXPECT_EQ(analysis.reports.at(0).tables.size(), 2U);
}

TEST(Refusal, APartOfATableIsRefusedWithItsRows)
{
    const auto analysis = analyse(withTable3({officialTable3().part(0, 10).table("表格4")}), forms());

    EXPECT_FALSE(hasTable(analysis, "applications"));
    EXPECT_EQ(sentence(refusal(analysis)), "表三未能识别：表格“表格4”只有本表 25 行中的 7 行，像是本表的一部分。");
}

TEST(Refusal, ATableOfWhichMostColumnsAreMissingIsNotRead)
{
    const auto removeMost = [](TableText& table)
    {
        for (const char* heading : {"自然人", "商业企业", "科研机构", "社会公益组织"})
            table.removeColumn(table.columnOf(heading));
    };
    const auto analysis = report2021().layout("applications", removeMost).analysis();

    EXPECT_FALSE(hasTable(analysis, "applications"));
    EXPECT_EQ(sentence(refusal(analysis)),
              "表三未能识别：表格“表三”中没有这些列的表头：自然人；商业企业；科研机构等。\n"
              "社会公益组织");
}

TEST(Refusal, AMissingResultOfTable4IsNamed)
{
    const auto analysis = report2021().layout("disputes", [](TableText& table) { table.removeColumn(1); }).analysis();

    EXPECT_FALSE(hasTable(analysis, "disputes"));
    EXPECT_EQ(sentence(refusal(analysis)), "表四未能识别：表格“表四”中没有这些列的表头：行政复议 · 结果纠正。");
}

TEST(Refusal, OfManyMissingColumnsTheFirstEightAreNamed)
{
    const auto analysis = report2021().layout("disputes", [](TableText& table) { table.removeRow(1); }).analysis();

    EXPECT_FALSE(hasTable(analysis, "disputes"));
    EXPECT_EQ(sentence(refusal(analysis)),
              "表四未能识别：表格“表四”中没有这些列的表头：未经复议直接起诉…等。\n"
              "未经复议直接起诉 · 结果维持\n"
              "未经复议直接起诉 · 结果纠正\n"
              "未经复议直接起诉 · 其他结果\n"
              "未经复议直接起诉 · 尚未审结\n"
              "未经复议直接起诉 · 总计\n"
              "复议后起诉 · 结果维持\n"
              "复议后起诉 · 结果纠正\n"
              "复议后起诉 · 其他结果\n"
              "复议后起诉 · 尚未审结\n"
              "复议后起诉 · 总计");
}

TEST(Refusal, ARowThatStandsTwiceIsNamed)
{
    const auto repeat = [](TableText& table)
    { table.insertRow(5, "一、本年新收政府信息公开申请数量 | < | < | 1 | 0 | 0 | 0 | 0 | 0 | 1"); };
    const auto analysis = report2021().layout("applications", repeat).analysis();

    EXPECT_FALSE(hasTable(analysis, "applications"));
    EXPECT_EQ(sentence(refusal(analysis)), "表三未能识别：表格“表三”中这些行出现了两次：一、本年新收政府信息公开申请数量。");
}

TEST(Refusal, SeveralRowsOfValuesAreRefused)
{
    const auto analysis = report2021()
                              .layout("disputes", [](TableText& table)
                                      { table.insertRow(4, "0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0"); })
                              .analysis();

    EXPECT_FALSE(hasTable(analysis, "disputes"));
    EXPECT_EQ(sentence(refusal(analysis)), "表四未能识别：表格“表四”在表头下有多行数据，分不清哪一行是本单位的。");
}

TEST(Refusal, ATableWhoseStructureIsUnreadableIsNamed)
{
    Table unreadable;
    unreadable.name = "表格9";
    unreadable.isUnreadable = true;
    const auto analysis = analyse(withTable3({unreadable}), forms());

    EXPECT_EQ(sentence(refusal(analysis)), "表三未能识别：表格“表格9”的结构无法读取，请重新插入表格。");
}

TEST(Refusal, TwoYearsSideBySideAreRefused)
{
    auto table = officialTable(tableOf(form2021(), "disputes"), {}, "1");
    const auto columns = table.columnCount();
    for (std::size_t column = 0; column < columns; ++column)
    {
        table.insertColumn(columns + column, "");
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            table.set(row, columns + column, table.at(row, column));
    }
    auto document = report2021().withoutTable("disputes").document();
    document.blocks.emplace_back(table.table("对比表"));

    const auto analysis = analyse(document, forms());

    EXPECT_FALSE(hasTable(analysis, "disputes"));
    EXPECT_EQ(refusal(analysis).message, "table-missing.columns");
}

TEST(Refusal, ARowWithMoreValuesThanHeadingsGivesNone)
{
    // One value cell split in two in a single row: which of the eight belongs where?
    auto table = officialTable3().table("表三");
    table.columnEdges.insert(table.columnEdges.begin() + 7, 6500);
    const auto row = officialTable3().rowOf("2.重复申请");
    for (auto& cell : table.cells)
        if (cell.column > 6)
            ++cell.column;
        else if (cell.column + cell.columnSpan > 6)
            ++cell.columnSpan;
    const auto split = std::ranges::find_if(table.cells, [&](const Cell& cell) { return cell.row == row && cell.column == 6; });
    ASSERT_NE(split, table.cells.end());
    split->columnSpan = 1;
    split->text = "1";
    table.cells.insert(split + 1, {row, 7, 1, 1, "X1", "2", {}});

    const auto analysis = analyse(withTable3({table}), forms());

    const auto figure = figureOf(analysis, "applications.rejected_repeat.public_interest");
    EXPECT_FALSE(figure) << figure->text;
    EXPECT_TRUE(figureOf(analysis, "applications.rejected_complaint.public_interest"));
}

TEST(Refusal, ARowWithFewerValuesThanHeadingsGivesNone)
{
    const auto merge = [](TableText& table) { table.set(table.rowOf("2.重复申请"), 5, "<"); };
    const auto analysis = report2021().layout("applications", merge).analysis();

    EXPECT_FALSE(figureOf(analysis, "applications.rejected_repeat.natural"));
    const auto finding = theFinding(analysis.findings, "table-row-missing");
    EXPECT_EQ(sentence(finding),
              "表三：“（五）不予处理 2.重复申请”一行有 6 格数据（0；0；0等），应为 7 格，没有读取。");
}

TEST(Refusal, AHeadingThatNamesTwoColumnsAlikeIsRefused)
{
    const auto analysis =
        report2021().layout("applications", [](TableText& table) { table.replace("科研机构", "商业企业"); }).analysis();

    EXPECT_FALSE(hasTable(analysis, "applications"));
    EXPECT_EQ(refusal(analysis).message, "table-missing.columns");
}
}
