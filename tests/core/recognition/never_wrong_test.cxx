// SPDX-License-Identifier: MPL-2.0
// Whatever rows and columns were deleted or moved, labels misspelt or lost, and tables cut: a figure that is read is the one that was written for it.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "base/text.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace gouji::test
{
namespace
{
constexpr int kTrials = 400;

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end)
{
    return random() % end;
}

/// Exchanged, columns with the same heading (总计 of two blocks) would say something else.
bool bearOneLabel(const TableText& table, std::size_t one, std::size_t other)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (const auto& text = table.at(row, one); text.size() > 1 && text == table.at(row, other))
            return true;
    return false;
}

void exchangeColumns(TableText& table, std::size_t one, std::size_t other)
{
    if (!bearOneLabel(table, one, other))
        table.exchangeColumns(one, other);
}

/// Drops a character of a label, or the whole of it.
void misspell(TableText& table, Random& random)
{
    const auto row = below(random, table.rowCount());
    const auto column = below(random, table.columnCount());
    auto label = toCodePoints(table.at(row, column));
    if (label.size() < 2 || (label.front() >= U'0' && label.front() <= U'9' && label.size() == 4))
        return;
    if (random() % 4 == 0)
        label.clear();
    else
        label.erase(below(random, label.size()), 1);
    table.set(row, column, toUtf8Bytes(label));
}

/// The rows of a table from `begin` on, before `end`; what is merged across the cut begins anew, without its text.
Table rowsOf(const Table& table, std::size_t begin, std::size_t end)
{
    Table part{table.name, end - begin, table.columnEdges, {}, false};
    for (auto cell : table.cells)
    {
        const auto top = std::max(cell.row, begin);
        const auto bottom = std::min(cell.row + cell.rowSpan, end);
        if (top >= bottom)
            continue;
        if (cell.row < begin)
            cell.text.clear();
        cell.row = top - begin;
        cell.rowSpan = bottom - top;
        part.cells.push_back(cell);
    }
    std::ranges::sort(part.cells, {}, [](const Cell& cell) { return std::pair(cell.row, cell.column); });
    return part;
}

/// Cuts every table of which `random` says so in two.
Document cut(const Document& document, Random& random)
{
    Document result;
    for (const auto& block : document.blocks)
    {
        const auto* table = std::get_if<Table>(&block);
        if (!table || table->rowCount < 2 || random() % 2 == 0)
        {
            result.blocks.push_back(block);
            continue;
        }
        const auto row = 1 + below(random, table->rowCount - 1);
        result.blocks.emplace_back(rowsOf(*table, 0, row));
        result.blocks.emplace_back(rowsOf(*table, row, table->rowCount));
    }
    return result;
}

void disturb(TableText& table, Random& random)
{
    switch (random() % 6)
    {
    case 0:
        table.removeRow(below(random, table.rowCount()));
        break;
    case 1:
        table.removeColumn(below(random, table.columnCount()));
        break;
    case 2:
        table.exchangeRows(below(random, table.rowCount()), below(random, table.rowCount()));
        break;
    case 3:
        exchangeColumns(table, below(random, table.columnCount()), below(random, table.columnCount()));
        break;
    case 4:
        table = table.part(0, table.rowCount() - below(random, 3));
        break;
    case 5:
        misspell(table, random);
        break;
    }
}

FigureTexts distinctTexts(const Form& form)
{
    FigureTexts texts;
    for (const auto& id : figureIds(form))
        texts[id] = std::to_string(1000 + texts.size());
    return texts;
}

/// Counts the figures read over all trials; every one of them must be right.
std::size_t figuresRead(const Form& form, const std::string& tableId, Random& random)
{
    const auto written = distinctTexts(form);
    std::size_t count = 0;
    for (int trial = 0; trial < kTrials; ++trial)
    {
        const auto changes = 1 + random() % 3;
        auto fixture = ReportFixture(form).cells(written);
        for (unsigned change = 0; change < changes; ++change)
            fixture.layout(tableId,
                           [seed = random()](TableText& table)
                           {
                               Random own(seed);
                               if (table.rowCount() > 2 && table.columnCount() > 2)
                                   disturb(table, own);
                           });
        const auto analysis = analyse(cut(fixture.document(), random), forms());
        for (std::size_t report = 0; report < analysis.reports.size(); ++report)
            for (const auto& [id, text] : figureTexts(analysis, report))
            {
                EXPECT_TRUE(written.contains(id) && text == written.at(id)) << id << " read as " << text << " in trial " << trial;
                count += id.starts_with(tableId);
            }
    }
    return count;
}
}

TEST(NeverWrong, InDisturbedTablesOf2021)
{
    Random random(2021);
    EXPECT_GT(figuresRead(form2021(), "proactive", random), 3000U);
    EXPECT_GT(figuresRead(form2021(), "applications", random), 50000U);
    EXPECT_GT(figuresRead(form2021(), "disputes", random), 800U);
}

TEST(NeverWrong, InDisturbedTablesOf2019)
{
    Random random(2019);
    EXPECT_GT(figuresRead(form2019(), "proactive", random), 6000U);
    EXPECT_GT(figuresRead(form2019(), "applications", random), 50000U);
    EXPECT_GT(figuresRead(form2019(), "disputes", random), 600U);
}
}
