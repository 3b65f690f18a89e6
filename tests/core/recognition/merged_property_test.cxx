// SPDX-License-Identifier: MPL-2.0
// Whatever is merged, doubled or left out of a table: a cell is one figure's at most, and pasted tables never share a line.
#include "support/forms.hxx"
#include "support/official_table.hxx"
#include "support/pasted_text.hxx"
#include "support/report_fixture.hxx"

#include "pasted_table/plan_conversion.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <random>
#include <set>
#include <utility>

namespace gouji::test
{
namespace
{
/// Merges a cell with the one below or beside it, as a table of text says it.
void mergeSomewhere(TableText& table, std::mt19937& random)
{
    const auto row = random() % (table.rowCount() - 1);
    const auto column = random() % (table.columnCount() - 1);
    if (random() % 2 == 0)
        table.set(row + 1, column, "^");
    else
        table.set(row, column + 1, "<");
}
}

TEST(MergedProperty, NoTwoFiguresShareACell)
{
    std::mt19937 random(11);
    for (int trial = 0; trial < 400; ++trial)
    {
        auto report = random() % 2 == 0 ? report2021() : report2019();
        for (const char* table : {"proactive", "applications", "disputes"})
            report.layout(table,
                          [&](TableText& text)
                          {
                              for (auto merges = random() % 6; merges > 0; --merges)
                                  mergeSomewhere(text, random);
                          });
        std::set<std::pair<std::size_t, std::size_t>> cells;
        for (const auto& one : report.analysis().reports)
            for (const auto& table : one.tables)
                for (const auto& figure : table.figures)
                    ASSERT_TRUE(!figure || cells.emplace(figure->place.block, figure->place.order).second)
                        << "trial " << trial << " " << figure->place.cell;
    }
}

TEST(MergedProperty, PastedTablesNeverShareALine)
{
    const std::array kWays{Pasting::Tabs, Pasting::Bars, Pasting::OneCellPerLine};
    std::mt19937 random(12);
    for (int trial = 0; trial < 300; ++trial)
    {
        Lines lines;
        for (const auto& table : form2021().tables)
        {
            auto part = pasted(officialTable(table, {}, "0"), kWays[random() % kWays.size()]);
            if (random() % 3 == 0)
                part.erase(part.begin() + static_cast<std::ptrdiff_t>(random() % part.size()));
            if (random() % 3 == 0)
                part.push_back(part[random() % part.size()]);
            std::ranges::copy(part, std::back_inserter(lines));
        }
        const auto document = reportOfLines(lines);
        const auto analysis = analyse(document, forms());
        std::size_t end = 0;
        for (const auto& conversion : planConversion(document, forms(), analysis.reports))
        {
            ASSERT_GE(conversion.firstBlock, end) << "trial " << trial;
            end = conversion.firstBlock + conversion.oldTexts.size();
            ASSERT_LE(end, document.blocks.size()) << "trial " << trial;
        }
    }
}
}
