// SPDX-License-Identifier: MPL-2.0
// One statutory table in several pieces is read as one, each figure with its own place.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"
#include "support/split_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const std::string kHeadings = "类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计";

/// 表三 as a county wrote it: one small table per block, numbered headings over the first two, none over the others.
SplitReport table3PerBlock(const std::string& lastHeading)
{
    SplitReport report("applications");
    report.paragraph("一、本年新收政府信息公开申请数量").piece(kHeadings + "\n本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21");
    report.paragraph("二、上年结转政府信息公开申请数量").piece(kHeadings + "\n上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0");
    report.paragraph("（一）予以公开").piece("予以公开 | 1 | 1 | 1 | 1 | 1 | 1 | 6").paragraph("（三）不予公开");
    report.pieceOfRows(form2021(), "denied").paragraph("（四）无法提供").pieceOfRows(form2021(), "unavailable");
    report.paragraph("（五）不予处理").pieceOfRows(form2021(), "rejected").paragraph("(六) 其他");
    return report.piece(lastHeading + "3.其他 | 7 | 0 | 0 | 0 | 0 | 0 | 7\n（七）总计 | 8 | 1 | 1 | 1 | 1 | 1 | 13\n"
                        "四、结转下年度继续办理 | 0 | 1 | 2 | 3 | 4 | 5 | 15");
}
}

TEST(SplitTables, Table2AsOneTablePerItemIsRead)
{
    const auto analysis = SplitReport("proactive").cuts({5, 8, 12}).analysis();

    expectNumberedFigures(analysis, form2021());
    EXPECT_TRUE(findingsOf(analysis.findings, "table-missing").empty());
    EXPECT_EQ(figureOf(analysis, "proactive.fees.amount")->place.table, "表格4");
}

TEST(SplitTables, Table2CutInAnItemIsReadByItsRowLabels)
{
    const auto analysis = SplitReport("proactive").cuts({10}).analysis();

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(figureOf(analysis, "proactive.enforcement.decisions")->place.table, "表格2");
    EXPECT_EQ(figureOf(analysis, "proactive.enforcement.decisions")->place.cell, "B1");
}

TEST(SplitTables, Table3CutAnywhereBelowItsHeadingIsRead)
{
    const auto rows = SplitReport("applications").whole().rowCount();
    for (std::size_t cut = 4; cut < rows; ++cut)
    {
        SCOPED_TRACE(cut);
        const auto analysis = SplitReport("applications").cuts({cut}).analysis();
        expectNumberedFigures(analysis, form2021());
        EXPECT_TRUE(findingsOf(analysis.findings, "table-row-missing").empty());
    }
}

TEST(SplitTables, RepeatedHeadingsOfTable3AreDropped)
{
    const auto analysis = SplitReport("applications").cuts({14}).repeatHeadingRows(3).analysis();

    expectNumberedFigures(analysis, form2021());
    EXPECT_TRUE(findingsOf(analysis.findings, "table-extra").empty());
}

TEST(SplitTables, Table3PerBlockIsReadWithOrWithoutHeadings)
{
    const auto analysis = table3PerBlock("").analysis();

    EXPECT_EQ(figureOf(analysis, "applications.received.legal_service")->text, "5");
    EXPECT_EQ(figureOf(analysis, "applications.other_misc.natural")->text, "7");
    EXPECT_EQ(figureOf(analysis, "applications.carried_out.total")->text, "15");
    EXPECT_EQ(figureOf(analysis, "applications.carried_out.total")->place.table, "表格7");
    EXPECT_TRUE(findingsOf(analysis.findings, "table-extra").empty());
}

TEST(SplitTables, AnInventedHeadingIsNamedWithTheRowsReadBelowIt)
{
    const auto analysis =
        table3PerBlock("项目 | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 结转下年度 | 总计\n").analysis();

    const auto finding = theFinding(analysis.findings, "table-extra");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.figures.size(), 21U);
    EXPECT_EQ(sentence(finding),
              "表三：“本年新收件数”不是规定格式的表头；其下各行按行名和各列次序读取，请核对。");
    EXPECT_EQ(figureOf(analysis, "applications.handled.business")->text, "1");
}

TEST(SplitTables, Table4AsThreeTablesIsReadByTheTitlesBeforeEach)
{
    const std::string headings = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n";
    SplitReport report("disputes");
    report.paragraph("行政复议").piece(headings + "1 | 2 | 3 | 4 | 10");
    report.paragraph("行政诉讼（未经复议直接起诉）").piece(headings + "5 | 0 | 0 | 1 | 6");
    report.paragraph("行政诉讼（复议后起诉）").piece(headings + "0 | 7 | 0 | 0 | 7");

    const auto analysis = report.analysis();

    EXPECT_EQ(figureOf(analysis, "disputes.review.total")->text, "10");
    EXPECT_EQ(figureOf(analysis, "disputes.lawsuit_direct.upheld")->text, "5");
    EXPECT_EQ(figureOf(analysis, "disputes.lawsuit_after_review.corrected")->text, "7");
    EXPECT_EQ(figureOf(analysis, "disputes.lawsuit_after_review.corrected")->place.table, "表格3");
    EXPECT_EQ(figureOf(analysis, "disputes.lawsuit_after_review.corrected")->place.cell, "B2");
}

TEST(SplitTables, Table4CutBetweenHeadingsAndValuesIsRefused)
{
    const auto analysis = SplitReport("disputes").cuts({3}).analysis();

    EXPECT_FALSE(figureOf(analysis, "disputes.review.total"));
    EXPECT_TRUE(sentence(theFinding(analysis.findings, "table-missing")).starts_with("表四未能识别："));
}

TEST(SplitTables, Table4AsThreeTablesWithoutTitlesIsRefused)
{
    const std::string piece = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n1 | 2 | 3 | 4 | 10";

    const auto analysis = SplitReport("disputes").piece(piece).piece(piece).piece(piece).analysis();

    EXPECT_FALSE(figureOf(analysis, "disputes.review.total"));
    EXPECT_TRUE(sentence(theFinding(analysis.findings, "table-missing")).starts_with("表四未能识别："));
}

TEST(SplitTables, APieceOfWhichTheRestIsMissingIsNotATable)
{
    const auto analysis = SplitReport("applications").cuts({10}).withoutLastPiece().analysis();

    EXPECT_FALSE(figureOf(analysis, "applications.received.natural"));
    EXPECT_EQ(sentence(theFinding(analysis.findings, "table-missing")),
              "表三未能识别：表格“表格1”只有本表 25 行中的 7 行，像是本表的一部分。");
}
}
