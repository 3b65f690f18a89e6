// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Rules = std::vector<std::string>;

/// What is said about one cell, sums aside.
Rules saidOf(ReportFixture report, const std::string& figureId, const std::string& text)
{
    Rules rules;
    for (const auto& finding : report.cell(figureId, text).analysis().findings)
        if (finding.rule.starts_with("number-") || finding.rule.starts_with("amount-"))
            rules.push_back(finding.message);
    return rules;
}

Rules saidOf2021(const std::string& figureId, const std::string& text)
{
    return saidOf(report2021(), figureId, text);
}
}

TEST(NumberForm, CountsAreNotNegative)
{
    EXPECT_EQ(saidOf2021("proactive.licensing.decisions", "-1"), Rules{"number-negative"});
    EXPECT_EQ(saidOf2021("proactive.licensing.decisions", "0"), Rules());
    EXPECT_EQ(saidOf2021("proactive.fees.amount", "-0.01"), Rules{"number-negative"});
}

TEST(NumberForm, ADecreaseMayBeNegative)
{
    EXPECT_EQ(saidOf(report2019().cell("proactive.licensing.previous_items", "9"), "proactive.licensing.change", "-8"), Rules());
    EXPECT_EQ(saidOf(report2019(), "proactive.licensing.previous_items", "-8"), Rules{"number-negative"});
}

TEST(NumberForm, CountsAreIntegers)
{
    EXPECT_EQ(saidOf2021("proactive.licensing.decisions", "12.5"), Rules{"number-integer"});
    EXPECT_EQ(saidOf2021("proactive.licensing.decisions", "12.0"), Rules{"number-form"});
    EXPECT_EQ(saidOf(report2019(), "proactive.licensing.change", "0.5"), Rules{"number-integer"});
    EXPECT_EQ(saidOf2021("proactive.fees.amount", "12.5"), Rules());
}

TEST(NumberForm, TextBehindACountIsAWarning)
{
    EXPECT_EQ(saidOf2021("proactive.normative.issued", "0件"), Rules{"number-with-text"});
    const auto finding =
        theFinding(report2021().cell("proactive.normative.in_force", "22（其中修订16件）").analysis().findings, "number-with-text");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(bareSentence(finding),
              "表二 · 行政规范性… · 现行有效：“22（其中修…”除数字外还有文字，按 22 计；请只写数字。\n"
              "22（其中修订16件）");
}

TEST(NumberForm, UnusualWritingIsAWarning)
{
    for (const char* text : {"１２", "1,235", "1，235", "1 235", "\u00A012", "1\u200B2", "012"})
        EXPECT_EQ(saidOf2021("proactive.licensing.decisions", text), Rules{"number-form"}) << text;
    EXPECT_EQ(saidOf2021("proactive.licensing.decisions", "１２件"), (Rules{"number-with-text", "number-form"}));
}

TEST(NumberForm, AnIdleFractionIsToBeLeftOut)
{
    // Told "write 12.0" otherwise.
    const auto finding = theFinding(report2021().cell("proactive.licensing.decisions", "12.0").analysis().findings, "number-form");

    EXPECT_TRUE(sentence(finding).ends_with("请写 12。")) << sentence(finding);
}

TEST(NumberForm, AmountsInWanHaveFourDecimalsAtMostAndNoUnit)
{
    EXPECT_EQ(saidOf2021("proactive.fees.amount", "59237.2449"), Rules());
    EXPECT_EQ(saidOf2021("proactive.fees.amount", "59237.24491"), Rules{"amount-unit.decimals"});
    EXPECT_EQ(saidOf2021("proactive.fees.amount", "3.5万元"), Rules{"amount-unit"});
    EXPECT_EQ(saidOf2021("proactive.fees.amount", "35000元"), Rules{"amount-unit"});
}

TEST(NumberForm, YuanIsUsualInProcurementAndStaysSilent)
{
    EXPECT_EQ(saidOf(report2019(), "proactive.procurement.amount", "251000元"), Rules());
    EXPECT_EQ(saidOf(report2019(), "proactive.procurement.amount", "25.1万元"), Rules{"amount-unit.yuan"});
    EXPECT_EQ(saidOf(report2019(), "proactive.procurement.amount", "251000.123456"), Rules());
}

TEST(NumberForm, SeveritiesAreThoseOfTheRules)
{
    const std::pair<const char*, Severity> cases[] = {{"-1", Severity::Error},
                                                      {"1.5", Severity::Error},
                                                      {"十二", Severity::Error},
                                                      {"0件", Severity::Warning},
                                                      {"０", Severity::Warning}};
    for (const auto& [text, severity] : cases)
        EXPECT_EQ(report2021().cell("proactive.licensing.decisions", text).analysis().findings.at(0).severity, severity) << text;
}

TEST(NumberForm, ALeadingNumberEntersTheSumAndIsNamed)
{
    const auto analysis = report2021().cells({{"disputes.review.upheld", "3件"}, {"disputes.review.total", "4"}}).analysis();

    const auto finding = theFinding(analysis.findings, "disputes-total");
    EXPECT_EQ(finding.expected, Decimal(3));
    EXPECT_EQ(finding.left->operands.front().source, OperandSource::LeadingNumber);
    EXPECT_TRUE(bareSentence(finding).ends_with("其中：1 格只取开头的数。")) << bareSentence(finding);
}
}
