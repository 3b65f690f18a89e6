// SPDX-License-Identifier: MPL-2.0
// Whatever rows and columns were deleted or moved: a figure that is read is the one that was written for it.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

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

void disturb(TableText& table, Random& random)
{
    switch (random() % 5)
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
        const auto analysis = fixture.analysis();
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
    EXPECT_GT(figuresRead(form2021(), "proactive", random), 500U);
    EXPECT_GT(figuresRead(form2021(), "applications", random), 5000U);
    EXPECT_GT(figuresRead(form2021(), "disputes", random), 500U);
}

TEST(NeverWrong, InDisturbedTablesOf2019)
{
    Random random(2019);
    EXPECT_GT(figuresRead(form2019(), "proactive", random), 500U);
    EXPECT_GT(figuresRead(form2019(), "applications", random), 5000U);
    EXPECT_GT(figuresRead(form2019(), "disputes", random), 500U);
}
}
