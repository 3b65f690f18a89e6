// SPDX-License-Identifier: MPL-2.0
#include "support/collection_sample.hxx"
#include "support/filed_reports.hxx"
#include "support/forms.hxx"

#include "summary_sheets/detail_sheet.hxx"
#include "summary_sheets/filing_sheet.hxx"
#include "summary_sheets/json_summary.hxx"
#include "summary_sheets/notes_sheet.hxx"
#include "summary_sheets/parent_sheet.hxx"
#include "summary_sheets/total_sheet.hxx"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace gouji::test
{
namespace
{
std::string wordsOf(const SheetValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<Decimal>(&value))
        return number->toString();
    if (const auto* formula = std::get_if<SheetFormula>(&value))
        return "=" + formula->expression;
    const auto* link = std::get_if<SheetLink>(&value);
    return link ? link->text + " → " + link->url : std::string();
}

/// With the rows that are made later.
Sheet whole(const Sheet& sheet)
{
    auto made = sheet;
    made.rows.clear();
    made.laterRows = {};
    forEachRow(sheet, [&made](std::size_t, const SheetRow& row) { made.rows.push_back(row); });
    return made;
}

/// The cells of the rows [first, end), parted by "|".
Lines rowsOf(const Sheet& sheet, std::size_t first, std::size_t end)
{
    Lines lines;
    for (auto row = first; row < std::min(end, sheet.rows.size()); ++row)
    {
        lines.emplace_back();
        for (const auto& cell : sheet.rows[row])
            lines.back() += (&cell == &sheet.rows[row].front() ? "" : "|") + wordsOf(cell.value);
    }
    return lines;
}

/// "A4" of a formula, from 0.
std::pair<std::size_t, std::size_t> placeOf(const std::string& address)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; address[letters] >= 'A'; ++letters)
        column = column * 26 + static_cast<std::size_t>(address[letters] - 'A' + 1);
    return {std::stoul(address.substr(letters)) - 1, column - 1};
}

/// What SUM makes of a range of a sheet: numbers count, all else does not.
Decimal summed(const Sheet& sheet, const std::string& expression)
{
    const auto begin = expression.find('!') + 1;
    const auto colon = expression.find(':', begin);
    const auto [firstRow, column] = placeOf(expression.substr(begin, colon - begin));
    const auto [lastRow, lastColumn] = placeOf(expression.substr(colon + 1, expression.find(')', colon) - colon - 1));
    EXPECT_EQ(column, lastColumn);
    EXPECT_EQ(lastRow, sheet.rows.size() - 1);
    Decimal sum;
    for (auto row = firstRow; row <= lastRow; ++row)
        if (const auto* number = std::get_if<Decimal>(&sheet.rows[row][column].value))
            sum += *number;
    return sum;
}

using Json = nlohmann::json;

Json jsonOfSample()
{
    const auto collection = sampleCollection();
    const auto summary = summarise(collection);
    std::ostringstream json;
    writeSummaryJson(json, {summary, brokenSums(summary)});
    return Json::parse(json.str());
}
}

TEST(FilingSheet, CallsAUnitAsTheRosterDoesAndSaysHowItsReportDoes)
{
    Roster roster = rosterOf({"云岫县教育体育局", "云岫县卫生健康委员会"});
    roster.units[0].otherNames = {"云岫县教育局"};
    roster.units[1].otherNames = {"云岫县卫计委"};
    const auto collection = collected({filed("a", reportOf("云岫县教育局")), filed("b", reportOf("云岫县卫计委", 2022))}, roster);
    const auto filing = rowsOf(filingSheet(collection, urlOfSample, chinese()), 1, 9);
    ASSERT_EQ(filing.size(), 3U);
    EXPECT_TRUE(filing[0].starts_with("云岫县教育体育局|已报送|a") && filing[0].ends_with("|年报中的单位名称：云岫县教育局")) << filing[0];
    EXPECT_TRUE(filing[2].starts_with("云岫县卫生健康委员会|不是这一年度的报告|b") && filing[2].ends_with("：云岫县卫计委")) << filing[2];
    const auto summary = summarise(collection);
    const auto details = whole(detailSheet(summary, urlOfSample, chinese()));
    EXPECT_EQ(wordsOf(details.rows.back().front().value), "云岫县教育体育局");
}

TEST(FilingSheet, HasARowForEveryUnitReportAndFile)
{
    const auto sheet = filingSheet(sampleCollection(), urlOfSample, chinese());
    const auto rows = rowsOf(sheet, 0, sheet.rows.size());
    ASSERT_EQ(rows.size(), 15U);
    EXPECT_EQ(rows[0], "单位|报送情况|文件|年度|格式|错误|警告|提示|备注");
    EXPECT_TRUE(rows[1].starts_with("云岫县民政局|已报送|民政局.docx → file:///年报/民政局.docx|2023|2021|0|")) << rows[1];
    EXPECT_TRUE(rows[5].starts_with("云岫县财政局|重复报送，数据不同，没有汇总|财政局.docx")) << rows[5];
    EXPECT_TRUE(rows[7].starts_with("云岫县卫生健康委员会|重复报送，数据相同，按一份计|卫健委.docx")) << rows[7];
    EXPECT_EQ(rows[9], "云岫县自然资源局|未报送|||||||");
    EXPECT_EQ(rows[11], "云岫县林业局|未报送|||||||");
    EXPECT_TRUE(rows[12].starts_with("云岫县自然资原局|不在名单内，没有汇总|自然资源局.docx")) << rows[12];
    EXPECT_NE(rows[12].find("云岫县自然资源局", 30), std::string::npos) << rows[12];
}

TEST(FilingSheet, TellsOtherYearsAndWhatCouldNotBeRead)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局")), filed("b", reportOf("乙县民政局")), filed("c", reportOf("甲县民政局", 2022)),
                                       unread("d.docx", ErrorCode::FileUnreadable)});
    const auto rows = rowsOf(filingSheet(collection, urlOfSample, chinese()), 3, 9);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].starts_with("甲县民政局|不是这一年度的报告|c")) << rows[0];
    EXPECT_TRUE(rows[1].starts_with("|没有读取|d.docx")) << rows[1];
    EXPECT_NE(rows[1].find("读不出“d.docx”"), std::string::npos) << rows[1];
}

TEST(DetailSheet, HasTheReportsThatAreSummedAsTheyStateTheirFigures)
{
    const auto collection = sampleCollection();
    const auto summary = summarise(collection);
    const auto sheet = whole(detailSheet(summary, urlOfSample, chinese()));
    ASSERT_EQ(sheet.rows.size(), 3 + summary.reports.size());
    for (const auto& row : sheet.rows)
        EXPECT_EQ(row.size(), 3 + summary.figures.size());
    EXPECT_EQ(wordsOf(sheet.rows[0][3].value), form2021().tables.front().title);
    EXPECT_EQ(wordsOf(sheet.rows[1][3].value), "规章");
    EXPECT_EQ(wordsOf(sheet.rows[2][4].value), "废止");
    EXPECT_EQ(sheet.rows[1][3].columnSpan, 3U);

    const auto& odd = sheet.rows[6];
    EXPECT_EQ(wordsOf(odd[0].value), "云岫县审计局");
    EXPECT_EQ(odd[3].value, SheetValue()) << "a blank is blank";
    EXPECT_EQ(wordsOf(odd[4].value), "/");
    EXPECT_EQ(wordsOf(odd[6].value), "=1+1");
    EXPECT_EQ(odd[6].look, CellLook::Marked);
}

TEST(TotalSheet, FormulasOverTheDetailsComeToTheSumsWrittenWithThem)
{
    const auto collection = sampleCollection();
    const auto summary = summarise(collection);
    const auto details = whole(detailSheet(summary, urlOfSample, chinese()));
    const auto totals = totalSheet(summary, chinese());
    EXPECT_EQ(wordsOf(totals.rows[0][0].value), "2023 年度汇总表，共 5 份报告");
    std::size_t figure = 0;
    for (const auto& row : totals.rows)
        for (const auto& cell : row)
            if (const auto* formula = std::get_if<SheetFormula>(&cell.value))
            {
                EXPECT_EQ(formula->value, summary.figures[figure].sum);
                EXPECT_EQ(summed(details, formula->expression), formula->value) << summary.figures[figure].definition->id;
                ++figure;
            }
    EXPECT_EQ(figure, summary.figures.size());
}

TEST(TotalSheet, ANumberThatSpreadsheetsDoNotKeepHasNoFormula)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.fees.amount", "12345678901234567890")),
                                       filed("b", reportOf("乙县民政局").cell("proactive.fees.amount", "0.25"))});
    const auto summary = summarise(collection);
    const auto found = std::ranges::find(summary.figures, "proactive.fees.amount", [](const SummedFigure& each) { return each.definition->id; });
    const auto position = static_cast<std::size_t>(found - summary.figures.begin());
    EXPECT_EQ(sumOverDetails(summary, position, chinese()), SheetValue(*Decimal::parse("12345678901234567890.25")));
}

TEST(TotalSheet, FractionsAreRoundedToTheirDigits)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.fees.amount", "0.1")),
                                       filed("b", reportOf("乙县民政局").cell("proactive.fees.amount", "0.2"))});
    const auto rows = rowsOf(totalSheet(summarise(collection), chinese()), 0, 99);
    EXPECT_TRUE(std::ranges::any_of(rows, [](const std::string& row) { return row.find("=ROUND(SUM('明细'!") != std::string::npos; }));
}

TEST(NotesSheet, SaysWhatStandsBesideTheSums)
{
    const auto collection = sampleCollection();
    const auto summary = summarise(collection);
    const auto sheet = notesSheet(summary, brokenSums(summary), chinese());
    const auto rows = rowsOf(sheet, 0, sheet.rows.size());
    const auto table = form2021().tables.front().title;
    const auto has = [&](const std::string& row) { return std::ranges::find(rows, row) != rows.end(); };
    EXPECT_EQ(rows[1], "未报送，没有计入|所有数据|3|云岫县自然资源局；云岫县水利局；云岫县林业局");
    EXPECT_EQ(rows[2], "重复报送且数据不同，没有计入|所有数据|1|云岫县财政局");
    EXPECT_TRUE(has("不是数，汇总数不完整|" + table + " · 行政规范性文件 · 制发|1|云岫县审计局"));
    EXPECT_TRUE(has("空白或“—”，按 0 计|" + table + " · 规章 · 制发|1|云岫县审计局"));
    EXPECT_TRUE(std::ranges::any_of(rows, [](const std::string& row) { return row.starts_with("有未改正的错误，或金额单位存疑|") && row.ends_with("云岫县教育局"); }));
}

TEST(NotesSheet, ABrokenSumNamesItsReports)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("disputes.review.total", "2")), filed("b", reportOf("乙县民政局"))});
    const auto summary = summarise(collection);
    const auto rows = rowsOf(notesSheet(summary, brokenSums(summary), chinese()), 1, 2);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows[0].starts_with("汇总数不平衡|")) << rows[0];
    EXPECT_TRUE(rows[0].ends_with("|1|甲县民政局（-2）")) << rows[0];
}

TEST(ParentSheet, StatesBothNumbersAndTheirDifference)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.rules.issued", "3"))});
    const auto summary = summarise(collection);
    const auto parents = collected({filed("p", reportOf("淮海市").cell("proactive.rules.issued", "7"))});
    const auto sheet = parentSheet(summary, *compareWithParent(summary, parents.reports.front()), chinese());
    EXPECT_EQ(rowsOf(sheet, 1, 2), (Lines{form2021().tables.front().title + " · 规章 · 制发|7|=SUM('明细'!D4:D4)|4|"}));
    EXPECT_EQ(sheet.rows[1][3].look, CellLook::Marked);
    EXPECT_EQ(sheet.rows[2][3].look, CellLook::Plain);
}

TEST(JsonSummary, TracesEverySumToItsContributors)
{
    const auto json = jsonOfSample();
    EXPECT_EQ(json["form"], "2021");
    EXPECT_EQ(json["year"], 2023);
    ASSERT_EQ(json["figures"].size(), figureIds(form2021()).size());
    for (const auto& [id, figure] : json["figures"].items())
    {
        Decimal sum;
        for (const auto& contributor : figure["contributors"])
            if (contributor["state"] == "number")
                sum += *Decimal::parse(contributor["value"].get<std::string>());
        EXPECT_EQ(sum.toString(), figure["sum"]) << id;
        EXPECT_EQ(figure["contributors"].size() + figure["lacking"].size(), 5U) << id;
        EXPECT_FALSE(figure["complete"]) << "a unit filed twice, differently";
    }
    const auto& first = json["figures"]["proactive.fees.amount"]["contributors"][0];
    for (const char* key : {"unit", "file", "value", "table", "cell"})
        EXPECT_TRUE(first[key].is_string()) << key;
}

TEST(JsonSummary, ListsTheUnits)
{
    const auto json = jsonOfSample();
    EXPECT_EQ(json["missing"], (Json{"云岫县自然资源局", "云岫县水利局", "云岫县林业局"}));
    EXPECT_EQ(json["filed"].size(), 6U);
    EXPECT_EQ(json["filed"][4]["counted"], false);
    EXPECT_EQ(json["twice"].size(), 2U);
    EXPECT_EQ(json["twice"][0]["same"], false);
    EXPECT_EQ(json["notOnRoster"][0]["mayBe"], (Json{"云岫县自然资源局"}));
    EXPECT_EQ(json["unreadable"][0]["error"]["code"], "file-damaged");
    EXPECT_EQ(json["other"][0]["year"], 2022);
    EXPECT_TRUE(json["parent"].is_null());
}
}
