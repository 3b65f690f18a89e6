// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Rules = std::vector<std::string>;

}

TEST(BlankCells, AreListedOncePerTable)
{
    const auto analysis = twelveGranted()
                              .cell("applications.granted.other", "")
                              .cell("applications.partial.natural", "\u3000")
                              .cell("disputes.review.other", "\u200B")
                              .analysis();

    EXPECT_EQ(rulesOf(analysis.findings), (Rules{"cell-blank", "cell-blank"}));
    EXPECT_EQ(idsOf(analysis.findings[0]), (Rules{"applications.granted.other", "applications.partial.natural"}));
    EXPECT_EQ(analysis.findings[0].severity, Severity::Warning);
    EXPECT_EQ(bareSentence(analysis.findings[0]),
              "表三：2 格空白，按 0 计；没有的请填 0：（一）予以公开 · …；（二）部分公开 · …。\n"
              "（一）予以公开 · 其他\n"
              "（二）部分公开 · 自然人");
}

TEST(BlankCells, CountAsZeroInASumAndTheFindingSaysSo)
{
    const auto analysis = report2021()
                              .cells({{"disputes.review.upheld", "10"},
                                      {"disputes.review.corrected", ""},
                                      {"disputes.review.pending", ""},
                                      {"disputes.review.total", "11"}})
                              .analysis();

    const auto finding = theFinding(analysis.findings, "disputes-total");
    EXPECT_EQ(finding.expected, Decimal(10));
    EXPECT_EQ(finding.left->operands[1].source, OperandSource::Blank);
    EXPECT_EQ(bareSentence(finding),
              "表四 · 行政复议：各项结果之和为 10 + 0 + 0 + 0 = 10，总计写 11，相差 -1。\n"
              "其中：2 格空白按 0 计。");
}

TEST(BlankCells, ABlankTotalIsToldItsValueAndNotCalledWrong)
{
    // Told "0 ≠ 805" otherwise.
    const auto analysis = twelveGranted().cell("applications.granted.total", "").analysis();

    const auto finding = theFinding(analysis.findings, "total-blank");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.expected, Decimal(12));
    EXPECT_EQ(finding.figures.back().id, "applications.granted.total");
    EXPECT_EQ(rulesOf(analysis.findings), (Rules{"cell-blank", "total-blank"}));
}

TEST(BlankCells, ABlankTotalWithAPartThatCannotBeReadIsNoConflict)
{
    const auto analysis = twelveGranted().cell("applications.handled.natural", "abc").cell("applications.handled.total", "").analysis();

    EXPECT_EQ(rulesOf(analysis.findings), (Rules{"number-unreadable", "cell-blank"}));
}

TEST(BlankCells, BlankRowTotalsAreReplacedByTheirOwnSumsInTheColumn)
{
    auto fixture = twelveGranted();
    for (const std::string row : {"granted", "partial", "denied_process", "rejected_repeat", "other_misc"})
        fixture.cell("applications." + row + ".total", "");
    const auto analysis = fixture.analysis();

    EXPECT_EQ(brokenRules(analysis.findings), std::set<std::string>());
    EXPECT_EQ(findingsOf(analysis.findings, "total-blank").size(), 5U);
}

TEST(BlankCells, ABlankTotalOfBlanksIsOnlyBlank)
{
    const auto analysis = report2021().otherwise("").analysis();

    EXPECT_TRUE(findingsOf(analysis.findings, "total-blank").empty());
    EXPECT_EQ(rulesOf(analysis.findings), (Rules{"cell-blank", "cell-blank", "cell-blank"}));
}

TEST(BlankCells, ABlankTotalThatTwoRulesGiveDifferentlyIsToldBoth)
{
    const auto analysis = twelveGranted().cell("applications.handled.total", "").cell("applications.partial.total", "1").analysis();

    const auto finding = theFinding(analysis.findings, "total-blank");
    EXPECT_EQ(finding.message, "total-blank.conflict");
    EXPECT_EQ(finding.expected, std::nullopt);
    EXPECT_EQ(finding.figures.back().id, "applications.handled.total");
}

TEST(BlankCells, FiveBlankOrganisationsReplaceTheListOfTheirCells)
{
    auto fixture = twelveGranted();
    for (const std::string column : {"business", "research", "public_interest", "legal_service", "other"})
        for (const auto& row : tableOf(form2021(), "applications").tableBlocks.front().rows.leaves)
            fixture.cell("applications." + row.id + "." + column, "");
    const auto analysis = fixture.cell("applications.partial.natural", "").analysis();

    EXPECT_EQ(rulesOf(analysis.findings), (Rules{"applications-organisations-blank", "cell-blank"}));
    EXPECT_EQ(theFinding(analysis.findings, "applications-organisations-blank").figures.size(), 125U);
    EXPECT_EQ(idsOf(theFinding(analysis.findings, "cell-blank")), Rules{"applications.partial.natural"});
}

TEST(BlankCells, OneFilledOrganisationCellKeepsTheList)
{
    auto fixture = twelveGranted();
    for (const std::string column : {"business", "research", "public_interest", "legal_service", "other"})
        for (const auto& row : tableOf(form2021(), "applications").tableBlocks.front().rows.leaves)
            fixture.cell("applications." + row.id + "." + column, "");
    const auto analysis = fixture.cell("applications.partial.other", "0").analysis();

    EXPECT_EQ(rulesOf(analysis.findings), (Rules{"cell-blank", "total-blank"}));
}

TEST(BlankCells, DashesAreInfoForRulesAndWarningsElsewhere)
{
    const auto analysis =
        report2021()
            .cells({{"proactive.rules.issued", "/"}, {"proactive.rules.in_force", "无"}, {"proactive.normative.issued", "-"}})
            .analysis();

    const auto dashes = findingsOf(analysis.findings, "cell-dash");
    ASSERT_EQ(dashes.size(), 2U);
    EXPECT_EQ(idsOf(dashes[0]), (Rules{"proactive.rules.issued", "proactive.rules.in_force"}));
    EXPECT_EQ(dashes[0].severity, Severity::Info);
    EXPECT_EQ(dashes[1].severity, Severity::Warning);
}

TEST(BlankCells, ADashAddsNothingAndIsNamed)
{
    const auto analysis = report2021().cells({{"disputes.review.upheld", "—"}, {"disputes.review.total", "1"}}).analysis();

    const auto finding = theFinding(analysis.findings, "disputes-total");
    EXPECT_EQ(finding.left->operands.front().source, OperandSource::Dash);
    EXPECT_TRUE(bareSentence(finding).ends_with("其中：1 格“/”等不计。")) << bareSentence(finding);
}

TEST(BlankCells, ADashInPlaceOfATotalCannotBeJudged)
{
    const auto analysis = report2021().cells({{"disputes.review.upheld", "3"}, {"disputes.review.total", "/"}}).analysis();

    EXPECT_EQ(rulesOf(analysis.findings), Rules{"cell-dash"});
}
}
