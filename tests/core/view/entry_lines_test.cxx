// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/many_findings.hxx"
#include "support/report_fixture.hxx"

#include "view/entry_lines.hxx"
#include "words/display_width.hxx"

#include <gtest/gtest.h>

#include <ostream>
#include <set>

namespace gouji
{
std::ostream& operator<<(std::ostream& stream, const EntryLines& lines)
{
    return stream << lines.place << " / " << lines.difference;
}
}

namespace gouji::test
{
namespace
{
EntryLines linesOf(const ReportFixture& report, const std::string& rule)
{
    return entryLines(theFinding(report.analysis().findings, rule), chinese());
}
}

TEST(EntryLines, AStatedTotalIsNamedByItsCellWithBothNumbers)
{
    EXPECT_EQ(linesOf(report2021().cells({{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}}), "disputes-total"),
              (EntryLines{"行政复议 · 总计", "11 ≠ 0，差 11"}));
}

TEST(EntryLines, ABalanceIsNamedByItsColumn)
{
    const auto findings = report2021()
                              .row("received", {"60", "0", "0", "0", "0", "1", "61"})
                              .row("granted", {"61", "0", "0", "0", "0", "0", "61"})
                              .row("handled", {"61", "0", "0", "0", "0", "0", "61"})
                              .analysis()
                              .findings;
    EXPECT_EQ(entryLines(findingsOf(findings, "applications-flow").front(), chinese()), (EntryLines{"自然人", "60 ≠ 61，差 1"}));
}

TEST(EntryLines, ABlankTotalSaysWhatItShouldBe)
{
    EXPECT_EQ(linesOf(report2021().cells({{"disputes.lawsuit_direct.upheld", "2"}, {"disputes.lawsuit_direct.total", ""}}), "total-blank"),
              (EntryLines{"未经复议直接起诉 · 总计", "空白，应为 2"}));
}

TEST(EntryLines, AContradictionOfTheProseIsNamedByItsWords)
{
    const auto lines = linesOf(report2021().prose("overview", {"全年收到政府信息公开申请99件。"}), "text-received");
    EXPECT_EQ(lines, (EntryLines{"“收到政府信息公开申请99件”", "文字 99，表格 0"}));
}

TEST(EntryLines, AStructureFindingIsNamedByItsSection)
{
    EXPECT_EQ(linesOf(report2021().prose("problems", {}), "section-empty"), (EntryLines{"五、存在的主要问题及改进情况", "没有文字"}));
}

TEST(EntryLines, OfEveryFindingAreBothSaidAndShortInBothLanguages)
{
    std::set<std::string> messages;
    for (const auto& finding : manyFindings(12))
        for (const auto& [language, catalog] : catalogs())
        {
            messages.insert(finding.message);
            const auto lines = entryLines(finding, catalog);
            for (const auto& line : {lines.place, lines.difference})
            {
                EXPECT_FALSE(line.empty()) << finding.message;
                EXPECT_LE(displayWidth(line), kEntryLineWidth) << line;
                EXPECT_EQ(line.find_first_of("{\n\x1f"), std::string::npos) << finding.message << ": " << line;
            }
        }
    EXPECT_GE(messages.size(), 30U);
}

TEST(DisplayWidth, AChineseCharacterIsAsWideAsTwoDigits)
{
    EXPECT_EQ(displayWidth("表三 12"), 7U);
    EXPECT_EQ(shortened("本年新收政府信息公开申请", 10), "本年新收…");
    EXPECT_EQ(shortened(" 一\n二 ", 10), "一 二");
}
}
