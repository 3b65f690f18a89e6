// SPDX-License-Identifier: MPL-2.0
// Rows whose cells do not stand one below each heading: too many, too few, or reaching under two headings.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/split_report.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace gouji::test
{
namespace
{
Table& tableNamed(Document& document, const std::string& name)
{
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<Table>(&block); table && table->name == name)
            return *table;
    throw std::logic_error("no table " + name);
}

std::size_t rowOf(const Table& table, const std::string& label)
{
    return std::ranges::find(table.cells, label, &Cell::text)->row;
}

/// A cell behind the end of one row only.
void appendCell(Table& table, const std::string& label, const std::string& text)
{
    const auto row = rowOf(table, label);
    table.columnEdges.push_back(table.columnEdges.back() + 3);
    const auto end = std::ranges::upper_bound(table.cells, row, {}, &Cell::row);
    table.cells.insert(end, {row, table.columnEdges.size() - 2, 1, 1, "Z" + std::to_string(row + 1), text, {}});
}

/// The row's value cell at this place is taken out; those behind it move up, and the last reaches to the end.
void removeValue(Table& table, const std::string& label, std::size_t place)
{
    const auto row = rowOf(table, label);
    std::vector<std::size_t> cells;
    for (std::size_t index = 0; index < table.cells.size(); ++index)
        if (table.cells[index].row == row && table.cells[index].text != label)
            cells.push_back(index);
    const auto removed = cells.size() - 7 + place;
    for (auto index = removed; index + 1 < cells.size(); ++index)
        table.cells[cells[index]].text = table.cells[cells[index + 1]].text;
    table.cells[cells[cells.size() - 2]].columnSpan += 1;
    table.cells.erase(table.cells.begin() + static_cast<std::ptrdiff_t>(cells.back()));
}

/// All figures were read as they were written but for those of one row of 表三, which is named.
void expectAllButOneRow(const Document& document, const std::string& rowId, const std::string& message)
{
    const auto analysis = analyse(document, forms());
    const auto numbers = numberedFigures(form2021());
    const auto row = "applications." + rowId + ".";
    for (const auto& [id, text] : numbers)
    {
        const auto figure = figureOf(analysis, id);
        if (id.starts_with(row))
        {
            EXPECT_FALSE(figure) << id;
            continue;
        }
        ASSERT_TRUE(figure) << id;
        EXPECT_EQ(figure->text, text) << id;
    }
    const auto finding = theFinding(analysis.findings, "table-row-missing");
    EXPECT_EQ(finding.message, message);
    EXPECT_TRUE(finding.figures.front().id.starts_with(row));
}

Document numbered()
{
    return ReportFixture(form2021()).cells(numberedFigures(form2021())).document();
}

using Spans = std::vector<std::size_t>; ///< where the cells of a row begin, and where the last ends

/// 表二 of 2019 on this grid: the cells of headings (信息内容 …) and of values stand on columns of their own.
Analysis ofUnevenGrid(const std::vector<int>& edges, const Spans& headings, const Spans& values)
{
    auto document = ReportFixture(form2019()).cells(numberedFigures(form2019())).document();
    auto& table = tableNamed(document, "表二");
    std::map<std::size_t, std::vector<Cell*>> rows;
    for (auto& cell : table.cells)
        rows[cell.row].push_back(&cell);
    table.columnEdges = edges;
    for (auto& [row, cells] : rows)
    {
        const auto& spans = cells.front()->text == "信息内容" ? headings : values;
        for (std::size_t index = 0; index < cells.size(); ++index)
        {
            cells[index]->column = spans[index];
            cells[index]->columnSpan = (index + 1 < cells.size() ? spans[index + 1] : edges.size() - 1) - spans[index];
        }
    }
    return analyse(document, forms());
}
}

TEST(RaggedRows, WithACellTooManyAreRefusedOneByOne)
{
    for (const char* text : {"", "7", "1012"})
    {
        auto document = numbered();
        appendCell(tableNamed(document, "表三"), "（一）予以公开", text);

        expectAllButOneRow(document, "granted", "table-row-missing.cells");
    }
}

TEST(RaggedRows, AmongRowsThatAreFilledUpAreRefusedOneByOne)
{
    // A web page with a cell too many in one row: all others get an empty one at their end.
    const auto put = [](TableText& table)
    {
        table.insertColumn(table.columnCount(), "");
        const auto row = table.rowOf("（一）予以公开");
        for (auto column = table.columnCount() - 1; column > table.columnCount() - 5; --column)
            table.set(row, column, table.at(row, column - 1));
        table.set(row, table.columnCount() - 5, "");
    };

    expectAllButOneRow(ReportFixture(form2021()).cells(numberedFigures(form2021())).layout("applications", put).document(), "granted",
                       "table-row-missing.cells");
}

TEST(RaggedRows, WithACellTooFewAreRefusedOneByOne)
{
    for (const std::size_t place : {0U, 3U, 6U})
    {
        auto document = numbered();
        removeValue(tableNamed(document, "表三"), "一、本年新收政府信息公开申请数量", place);

        expectAllButOneRow(document, "received", "table-row-missing.cells");
    }
}

TEST(RaggedRows, AreNamedWithTheirCells)
{
    auto document = ReportFixture(form2021()).document();
    appendCell(tableNamed(document, "表三"), "四、结转下年度继续办理", "");

    EXPECT_EQ(sentence(theFinding(analyse(document, forms()).findings, "table-row-missing")),
              "表三：“结转下年”一行有 8 格数据（0；0；0；0；0；0等），应为 7 格，没有读取。");
}

TEST(RaggedRows, AValueBelongsToTheHeadingThatLeavesTheOtherOneToo)
{
    // A value under two headings was the widest of both: the rows were refused.
    constexpr int kSteps = 8;
    for (int step = 1; step < kSteps; ++step)
    {
        const int values = 5000 + step * 1999 / kSteps;
        const auto analysis = ofUnevenGrid({0, 3000, 5000, values, 6999, 10000}, {0, 1, 2, 4, 5}, {0, 1, 3, 4, 5});

        expectNumberedFigures(analysis, form2019());
        EXPECT_TRUE(findingsOf(analysis.findings, "table-row-missing").empty()) << values;
    }
}

TEST(RaggedRows, ValuesThatReachToTheLeftAreReadTheSameWay)
{
    for (const int values : {3300, 3700, 4000, 4700})
        expectNumberedFigures(ofUnevenGrid({0, 3000, values, 5000, 6999, 10000}, {0, 1, 3, 4, 5}, {0, 1, 2, 4, 5}), form2019());
}

TEST(RaggedRows, EdgesThatDecideByNothingAreNoTie)
{
    expectNumberedFigures(ofUnevenGrid({0, 3000, 5000, 6000, 6999, 10000}, {0, 1, 2, 4, 5}, {0, 1, 3, 4, 5}), form2019());
    expectNumberedFigures(ofUnevenGrid({0, 3000, 5000, 6000, 7000, 10000}, {0, 1, 2, 4, 5}, {0, 1, 3, 4, 5}), form2019());
}

TEST(RaggedRows, AValueUnderNoHeadingIsNeverMovedUnderOne)
{
    // The values of three columns under the first two headings.
    const auto analysis = ofUnevenGrid({0, 2000, 3000, 4000, 6000, 10000}, {0, 1, 4, 5}, {0, 1, 2, 3, 4});

    for (const char* id : {"proactive.rules.new_made", "proactive.licensing.change", "proactive.penalties.decisions"})
        EXPECT_FALSE(figureOf(analysis, id)) << id;
}
}
