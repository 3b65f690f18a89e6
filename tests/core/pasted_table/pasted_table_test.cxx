// SPDX-License-Identifier: MPL-2.0
// Tables that were pasted as text: found, named, and converted only as far as nothing is in doubt.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/official_table.hxx"
#include "support/pasted_text.hxx"
#include "support/planned_conversions.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace gouji::test
{
namespace
{
/// 表三 with every figure 0 but those of one line, which stands in the place of the row that begins alike.
TextConversion table3With(const std::string& row, const std::string& line)
{
    auto lines = pasted(officialTable(tableOf(form2021(), "applications"), {}, "0"), Pasting::Tabs);
    *std::ranges::find_if(lines, [&](const std::string& candidate) { return candidate.find(row) != std::string::npos; }) = line;
    const auto conversions = planned(reportOfLines(lines));
    EXPECT_EQ(conversions.size(), 1U);
    return conversions.empty() ? TextConversion{} : conversions.front();
}

Lines texts(const TextConversion& conversion, const std::string& row)
{
    Lines values;
    for (const auto& [id, text] : valuesOf(conversion))
        if (id.starts_with("applications." + row + "."))
            values.push_back(text);
    return values;
}
}

class TextTables : public testing::TestWithParam<Pasting>
{
};

TEST_P(TextTables, GiveEveryFigureOfEveryTableOfBothForms)
{
    for (const auto& form : forms())
        for (const auto& table : form.tables)
        {
            auto document = reportOfLines(pasted(numbered(table), GetParam()));
            std::get<Paragraph>(document.blocks.front()).text =
                "青石镇" + std::to_string(form.firstYear) + "年政府信息公开工作年度报告";

            const auto conversions = planned(document);

            ASSERT_EQ(conversions.size(), 1U) << form.id << table.id;
            EXPECT_EQ(conversions[0].tableForm, &table) << form.id << table.id;
            EXPECT_EQ(valuesOf(conversions[0]), differentNumbers(table)) << form.id << table.id;
            EXPECT_EQ(conversions[0].leftOut, Lines()) << form.id << table.id;
            EXPECT_EQ(conversions[0].firstBlock, 1U);
            EXPECT_EQ(conversions[0].oldTexts.size() + 1, document.blocks.size());
        }
}

INSTANTIATE_TEST_SUITE_P(Pastings, TextTables, testing::Values(Pasting::Tabs, Pasting::Bars, Pasting::OneCellPerLine));

TEST(PastedTable, IsNamedWithItsFirstLine)
{
    const auto document = reportOfLines(pasted(numbered(tableOf(form2021(), "disputes")), Pasting::Tabs));

    const auto findings = findingsOf(analyse(document, forms()).findings, "table-missing");

    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[2].message, "table-missing.text");
    EXPECT_EQ(sentence(findings[2]), "表四在文档中是文字（从“行政复议 行政诉讼”开始），没有读取；可用“文字转为表格”转换。");
    EXPECT_TRUE(findings[2].place.isPassage());
    EXPECT_EQ(findings[2].place.block, 1U);
    EXPECT_EQ(std::get<Paragraph>(document.blocks[1]).text.substr(findings[2].place.order, findings[2].place.passage.size()),
              findings[2].place.passage);
}

TEST(PastedTable, EndsBeforeTheNextHeadingAndTheNextTable)
{
    Lines lines{"二、主动公开政府信息情况"};
    std::ranges::copy(pasted(numbered(tableOf(form2021(), "proactive")), Pasting::Tabs), std::back_inserter(lines));
    lines.insert(lines.end(), {"", "三、收到和处理政府信息公开申请情况", ""});
    std::ranges::copy(pasted(numbered(tableOf(form2021(), "applications")), Pasting::Tabs), std::back_inserter(lines));
    lines.insert(lines.end(), {"", "本年共收到申请12件，均已办结，没有结转下年度继续办理的申请。"});

    const auto conversions = planned(reportOfLines(lines));

    ASSERT_EQ(conversions.size(), 2U);
    EXPECT_EQ(conversions[0].oldTexts.size(), 14U);
    EXPECT_EQ(conversions[1].oldTexts.size(), 28U);
}

TEST(PastedTable, ThatIsThereAsATableTooIsLeftAlone)
{
    auto document = report2021().title("青石镇2023年政府信息公开工作年度报告").document();
    for (const auto& line : pasted(numbered(tableOf(form2021(), "disputes")), Pasting::Tabs))
        document.blocks.emplace_back(Paragraph{line, false});

    EXPECT_TRUE(planned(document).empty());
    EXPECT_TRUE(findingsOf(analyse(document, forms()).findings, "table-missing").empty());
    EXPECT_EQ(analyse(document, forms()).reports.size(), 1U);
}

TEST(PastedTable, ProseThatNamesLabelsIsNone)
{
    const auto document = reportOfLines({"行政许可", "本年行政处罚17件，行政强制0件。", "规章", "行政规范性文件"});

    EXPECT_FALSE(analyse(document, forms()).holdsReport);
}

TEST(PastedTable, RowWhoseLeadingCellsAreLostIsReadFromTheRight)
{
    const auto conversion = table3With("2.重复申请", "2.重复申请\t1\t2\t3\t4\t5\t6\t21\t\t");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), (Lines{"2", "5", "1", "6", "4", "3", "21"}));
    EXPECT_EQ(conversion.leftOut, Lines());
}

TEST(PastedTable, RowWithSixOrEightValuesIsLeftBlankAndListed)
{
    const Lines blank(7);
    const auto six = table3With("2.重复申请", "\t\t2.重复申请\t1\t2\t3\t4\t5\t6");
    EXPECT_EQ(texts(six, "rejected_repeat"), blank);
    EXPECT_EQ(six.leftOut, (Lines{"2.重复申请 1 2 3 4 5 6"}));

    const auto eight = table3With("2.重复申请", "\t\t2.重复申请\t1\t2\t3\t4\t5\t6\t7\t8");
    EXPECT_EQ(texts(eight, "rejected_repeat"), blank);
    EXPECT_EQ(eight.leftOut, (Lines{"2.重复申请 1 2 3 4 5 6 7 8"}));
}

TEST(PastedTable, BlankBetweenTheFirstAndTheLastValueStaysBlank)
{
    const auto conversion = table3With("2.重复申请", "\t\t2.重复申请\t1\t\t\t\t\t\t1");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), (Lines{"", "", "1", "", "", "", "1"}));
}

TEST(PastedTable, BlankAtTheEdgeIsADoubtSinceCellsMayBeLost)
{
    const auto conversion = table3With("2.重复申请", "\t\t2.重复申请\t\t1\t0\t0\t0\t0\t1");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), Lines(7));
    EXPECT_EQ(conversion.leftOut, (Lines{"2.重复申请 1 0 0 0 0 1"}));
}

TEST(PastedTable, RowWithoutValuesIsBlankAndNotListed)
{
    const auto conversion = table3With("2.重复申请", "\t\t2.重复申请\t\t\t\t\t\t\t");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), Lines(7));
    EXPECT_EQ(conversion.leftOut, Lines());
}

TEST(PastedTable, RowOfAnUnknownLabelIsListed)
{
    const auto conversion = table3With("2.重复申请", "\t\t2.请求复查\t1\t0\t0\t0\t0\t0\t1");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), Lines(7));
    EXPECT_EQ(conversion.leftOut, (Lines{"2.请求复查 1 0 0 0 0 0 1"}));
}

TEST(PastedTable, RowThatStandsTwiceIsLeftOutBothTimes)
{
    const auto conversion = table3With("1.信访举报投诉类申请", "\t\t2.重复申请\t9\t0\t0\t0\t0\t0\t9");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), Lines(7));
    EXPECT_EQ(conversion.leftOut.size(), 2U);
}

TEST(PastedTable, TotalWhoseRowBeforeIsUnknownIsNotTakenForAnother)
{
    // 其他 and 总计 head columns too: without the row before it nothing says which one this is.
    const auto conversion = table3With("一、本年新收政府信息公开申请数量", "\t\t\t5\t0\t0\t0\t0\t0\t5");

    EXPECT_EQ(texts(conversion, "received"), Lines(7));
    EXPECT_EQ(texts(conversion, "handled"), Lines(7, "0"));
    EXPECT_EQ(conversion.leftOut.size(), 1U);
}

TEST(PastedTable, ValueThatIsNoNumberIsListedWithItsRow)
{
    const auto conversion = table3With("2.重复申请", "\t\t2.重复申请\t1\t0\t若干\t0\t0\t0\t1");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), Lines(7));
    EXPECT_EQ(conversion.leftOut, (Lines{"2.重复申请 1 0 若干 0 0 0 1"}));
}

TEST(PastedTable, RemarksAndDashesAreKeptAsTheyStand)
{
    const auto conversion = table3With("2.重复申请", "\t\t2.重复申请\t1（含补正1件）\t/\t/\t/\t/\t0\t1");

    EXPECT_EQ(texts(conversion, "rejected_repeat"), (Lines{"/", "/", "1（含补正1件）", "0", "/", "/", "1"}));
}

TEST(PastedTable, WithColumnsInAnotherOrderIsNotConverted)
{
    auto table = officialTable(tableOf(form2021(), "applications"), {}, "0");
    table.exchangeColumns(table.columnOf("科研机构"), table.columnOf("商业企业"));
    const auto document = reportOfLines(pasted(table, Pasting::Tabs));

    EXPECT_TRUE(planned(document).empty());
    EXPECT_EQ(findingsOf(analyse(document, forms()).findings, "table-missing").back().message, "table-missing.text-unclear");
}

TEST(PastedTable, WithoutAColumnIsNotConverted)
{
    auto table = officialTable(tableOf(form2021(), "disputes"), {}, "0");
    table.removeColumn(1);

    EXPECT_TRUE(planned(reportOfLines(pasted(table, Pasting::Tabs))).empty());
}

TEST(PastedTable, InOneParagraphWithLineBreaksIsRead)
{
    std::string text;
    for (const auto& line : pasted(numbered(tableOf(form2021(), "proactive")), Pasting::Tabs))
        text += (text.empty() ? "" : "\n") + line;

    const auto conversions = planned(reportOfLines({text}));

    ASSERT_EQ(conversions.size(), 1U);
    EXPECT_EQ(valuesOf(conversions[0]), differentNumbers(tableOf(form2021(), "proactive")));
    EXPECT_EQ(conversions[0].oldTexts, Lines{text});
}

TEST(PastedTable, BlankFormIsConvertedBlank)
{
    const auto conversions = planned(reportOfLines(pasted(officialTable(tableOf(form2021(), "applications"), {}, ""), Pasting::Tabs)));

    ASSERT_EQ(conversions.size(), 1U);
    EXPECT_EQ(conversions[0].values, Lines(175));
}
}
