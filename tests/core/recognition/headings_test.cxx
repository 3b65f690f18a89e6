// SPDX-License-Identifier: MPL-2.0
// Headings that are cut, merged, misspelt or missing.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/split_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Edit = std::function<void(TableText&)>;

Analysis numbered(const Form& form, const std::string& tableId, const Edit& edit)
{
    return ReportFixture(form).cells(numberedFigures(form)).layout(tableId, edit).analysis();
}

/// Read to the last figure, and nothing is said about the layout.
void expectSilent(const Analysis& analysis, const Form& form)
{
    expectNumberedFigures(analysis, form);
    for (const char* rule : {"table-label", "table-extra", "table-row-missing", "table-missing", "table-form"})
        EXPECT_TRUE(findingsOf(analysis.findings, rule).empty()) << rule;
}
}

TEST(Headings, CutOverTwoRowsAreJoined)
{
    const auto cut = [](TableText& table)
    {
        table.insertRow(3, "^ | < | < | ^ | 企业 | 机构 | ^ | ^ | ^ | ^");
        table.replace("商业企业", "商业").replace("科研机构", "科研");
    };

    expectSilent(numbered(form2021(), "applications", cut), form2021());
}

TEST(Headings, UnmergedOverEmptyCellsAreRead)
{
    const auto unmerge = [](TableText& table)
    {
        const auto total = table.columnCount() - 1;
        table.set(2, 3, "").set(2, total, "");
    };

    expectSilent(numbered(form2021(), "applications", unmerge), form2021());
}

TEST(Headings, OfTable4UnmergedOverAnEmptyRowAreRead)
{
    const auto insertEmptyRow = [](TableText& table)
    { table.insertRow(3, " | | | | | | | | | | | | | | "); };

    expectSilent(numbered(form2021(), "disputes", insertEmptyRow), form2021());
}

TEST(Headings, OneCharacterPerLineAreJoined)
{
    const auto breakUp = [](TableText& table) { table.replace("结果维持", "结\n果\n维\n持").replace("总计", "总\n计"); };

    expectSilent(numbered(form2021(), "disputes", breakUp), form2021());
}

TEST(Headings, OfGroupsMergedOverTooFewColumnsDoNotMatter)
{
    const auto shorten = [](TableText& table)
    {
        const auto group = table.columnOf("法人或其他组织");
        table.set(1, group + 3, "").set(1, group + 4, "");
    };

    expectSilent(numbered(form2021(), "applications", shorten), form2021());
}

TEST(Headings, AYearInBracketsIsDropped)
{
    const auto addYear = [](TableText& table)
    { table.replace("本年制发件数", "本年（2023）制发件数").replace("本年废止件数", "本年(2023年)废止件数"); };

    expectSilent(numbered(form2021(), "proactive", addYear), form2021());
}

TEST(Headings, SpacesAndNarrowBracketsInItemsAreSilent)
{
    const auto space = [](TableText& table)
    { table.replace("第二十条第（一）项", "第二十条 第(一)项").replace("第二十条第（五）项", "第二十条　第 （五） 项"); };

    expectSilent(numbered(form2021(), "proactive", space), form2021());
}

TEST(Headings, AnItemWithoutItsHeadingRowIsReadByRowLabel)
{
    const auto removeHeading = [](TableText& table) { table.removeRow(table.rowOf("第二十条第（六）项") + 1); };

    expectSilent(numbered(form2021(), "proactive", removeHeading), form2021());
}

TEST(Headings, AMissingOneOfSevenIsNamedAndItsColumnReadByPlace)
{
    const auto erase = [](TableText& table) { table.replace("自然人", ""); };

    const auto analysis = numbered(form2021(), "applications", erase);

    expectNumberedFigures(analysis, form2021());
    const auto finding = theFinding(analysis.findings, "table-row-missing");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(sentence(finding), "表三：缺少“自然人”一列的表头，这一列按次序读取，请补上表头。");
}

TEST(Headings, AMissingOneAmongExchangedColumnsLeavesTheRowsUnread)
{
    const auto disturb = [](TableText& table)
    {
        table.exchangeColumns(table.columnOf("商业企业"), table.columnOf("科研机构"));
        table.replace("自然人", "");
    };

    const auto analysis = numbered(form2021(), "applications", disturb);

    EXPECT_FALSE(figureOf(analysis, "applications.received.business"));
    EXPECT_EQ(theFinding(analysis.findings, "table-missing").message, "table-missing.columns");
}

TEST(Headings, AMissingColumnIsNamedAndTheOthersAreRead)
{
    const auto remove = [](TableText& table) { table.removeColumn(table.columnOf("科研机构")); };

    const auto analysis = numbered(form2021(), "applications", remove);

    const auto finding = theFinding(analysis.findings, "table-row-missing");
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(sentence(finding), "表三：缺少“科研机构”一列；与这一列有关的合计无法核对。");
    EXPECT_FALSE(figureOf(analysis, "applications.received.research"));
    EXPECT_EQ(figureOf(analysis, "applications.received.total")->text, numberedFigures(form2021()).at("applications.received.total"));
}

TEST(Headings, CutShortTheyAreReadByTheNearestLabel)
{
    const auto analysis =
        numbered(form2021(), "proactive", [](TableText& table) { table.replace("现行有效件数", "现行有效件"); });

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(sentence(theFinding(analysis.findings, "table-label")), "表二：“现行有效件”按“现行有效件数”读取，请改为规定的名称。");
}

TEST(Headings, CutShortToTheSameWordsTheyAreReadInOrderWithAWarning)
{
    const auto cut = [](TableText& table) { table.replace("本年新制作数量", "本年新").replace("本年新公开数量", "本年新"); };

    const auto analysis = numbered(form2019(), "proactive", cut);

    expectNumberedFigures(analysis, form2019());
    const auto findings = findingsOf(analysis.findings, "table-row-missing");
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings.front().severity, Severity::Warning);
}

TEST(Headings, RewordedTheyAreReadIfAllOthersAreFar)
{
    // 本年度制发数 was told missing: two characters are more than a slip of typing.
    const std::pair<const char*, const char*> reworded[] = {{"本年制发件数", "本年度制发数"},
                                                            {"本年废止件数", "本年度废止数"},
                                                            {"现行有效件数", "现行有效文件总数"},
                                                            {"本年制发件数", "年度制发件"},
                                                            {"本年制发件数", "制发数量"},
                                                            {"现行有效件数", "累计有效件数"}};
    for (const auto& [label, written] : reworded)
    {
        const auto analysis = numbered(form2021(), "proactive", [&](TableText& table) { table.replace(label, written); });

        expectNumberedFigures(analysis, form2021());
        const auto finding = theFinding(analysis.findings, "table-label");
        EXPECT_EQ(argument(finding, "label"), label) << written;
        EXPECT_TRUE(findingsOf(analysis.findings, "table-row-missing").empty()) << written;
    }
}

TEST(Headings, RewordedAllTogetherTheyAreRead)
{
    const auto reword = [](TableText& table)
    { table.replace("本年制发件数", "本年度制发数").replace("本年废止件数", "本年度废止数").replace("现行有效件数", "现行有效数"); };

    const auto analysis = numbered(form2021(), "proactive", reword);

    expectNumberedFigures(analysis, form2021());
    EXPECT_EQ(findingsOf(analysis.findings, "table-label").size(), 3U);
}

TEST(Headings, AsNearToOneLabelAsToAnotherAreNeverRead)
{
    for (const char* written : {"本年新增件数", "本年修订件数", "上年有效件数"})
    {
        const auto analysis = numbered(form2021(), "proactive", [&](TableText& table) { table.replace("本年制发件数", written); });

        EXPECT_EQ(findingsOf(analysis.findings, "table-label").size(), 0U) << written;
    }
}

/// 表四 with every label of a result cut over two rows of headings.
TEST(Headings, OfTable4BrokenOverTwoRowsAreRead)
{
    const std::pair<const char*, const char*> results[] = {{"结果", "维持"}, {"结果", "纠正"}, {"其他", "结果"}, {"尚未", "审结"}, {"总", "计"}};
    std::string upper;
    std::string lower;
    for (int block = 0; block < 3; ++block)
        for (const auto& [first, second] : results)
        {
            upper += std::string(upper.empty() ? "" : " | ") + first;
            lower += std::string(lower.empty() ? "" : " | ") + second;
        }
    const std::string values = " 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42";
    const std::string groups = "行政复议 | < | < | < | < | 行政诉讼 | < | < | < | < | < | < | < | < | <\n";
    const std::string blocks[] = {" ^ | ^ | ^ | ^ | ^ | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <\n",
                                  " | | | | | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <\n"};
    for (const auto& block : blocks)
    {
        const TableText table(groups + block + upper + "\n" + lower + "\n" + values);
        const auto analysis = ReportFixture(form2021()).layout("disputes", [&](TableText& official) { official = table; }).analysis();

        ASSERT_TRUE(figureOf(analysis, "disputes.review.upheld")) << block;
        EXPECT_EQ(figureOf(analysis, "disputes.review.other")->text, "3");
        EXPECT_EQ(figureOf(analysis, "disputes.review.pending")->text, "4");
        EXPECT_EQ(figureOf(analysis, "disputes.lawsuit_direct.corrected")->text, "6");
        EXPECT_EQ(figureOf(analysis, "disputes.lawsuit_after_review.total")->text, "42");
    }
}
}
