// SPDX-License-Identifier: MPL-2.0
// A value cell that belongs to several rows or columns gives no figure, and the finding names the rows.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <utility>

namespace gouji::test
{
namespace
{
const std::string kTable = "applications";

std::size_t lastRow(const TableText& table)
{
    return table.rowCount() - 1;
}

/// No cell is named by two figures of a report, and none is planned to be written twice.
void expectEachCellOnce(const ReportFixture& report)
{
    std::set<std::pair<std::string, std::string>> cells;
    const auto analysis = report.analysis();
    for (const auto& table : analysis.reports.front().tables)
        for (const auto& figure : table.figures)
            if (figure)
            {
                ASSERT_TRUE(cells.emplace(figure->place.table, figure->place.cell).second) << figure->place.table << "." << figure->place.cell;
            }
    std::set<std::pair<std::string, std::string>> written;
    for (const auto& change : report.plan().changes)
        ASSERT_TRUE(written.emplace(change.figure.place.table, change.figure.place.cell).second);
}
}

TEST(MergedCells, OverTwoRowsGiveNoFigureAndNameBothRows)
{
    // 总计 of handled and carried out as one cell was read as the figure of each, and filled twice.
    for (const char* text : {"7", ""})
    {
        auto report = report2021();
        report.layout(kTable,
                      [&](TableText& table)
                      {
                          const auto column = table.columnCount() - 7;
                          table.set(lastRow(table) - 1, column, text).set(lastRow(table), column, "^");
                      });

        const auto analysis = report.analysis();

        EXPECT_FALSE(figureOf(analysis, "applications.handled.natural"));
        EXPECT_FALSE(figureOf(analysis, "applications.carried_out.natural"));
        EXPECT_TRUE(figureOf(analysis, "applications.carried_out.total"));
        const auto finding = theFinding(analysis.findings, "table-row-missing");
        EXPECT_EQ(idsOf(finding), (Lines{"applications.handled.natural", "applications.carried_out.natural"}));
        EXPECT_EQ(sentence(finding),
                  "表三：这些行的数据合并成了一格，没有读取；请拆分为每行一格：（七）总计；结转下年。");
        expectEachCellOnce(report);
    }
}

TEST(MergedCells, OverTwoColumnsRefuseTheirRow)
{
    auto report = report2021();
    report.layout(kTable, [&](TableText& table) { table.set(lastRow(table), table.columnCount() - 6, "<"); });

    const auto analysis = report.analysis();

    EXPECT_FALSE(figureOf(analysis, "applications.carried_out.natural"));
    EXPECT_NE(sentence(theFinding(analysis.findings, "table-row-missing")).find("结转下年"), std::string::npos);
    expectEachCellOnce(report);
}

TEST(MergedCells, AtRandomNeverYieldTwoFiguresOfOneCell)
{
    std::mt19937 random(20261128);
    for (int attempt = 0; attempt < 150; ++attempt)
    {
        auto report = report2021().otherwise(attempt % 2 == 0 ? "0" : "");
        for (const auto& form : form2021().tables)
            report.layout(form.id,
                          [&](TableText& table)
                          {
                              const auto row = 3 + random() % (table.rowCount() - 3);
                              const auto column = 1 + random() % (table.columnCount() - 1);
                              const std::string text = table.at(row, column);
                              if (text == "0" || text.empty())
                                  table.set(row, column, random() % 2 == 0 ? "<" : "^");
                          });
        ASSERT_NO_FATAL_FAILURE(expectEachCellOnce(report)) << attempt;
    }
}
}
