// SPDX-License-Identifier: MPL-2.0
#include "support/report_fixture.hxx"

#include "reason/fingerprint.hxx"
#include "reason/reviewed_finding.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(ReviewedFindings, StandInTheirOrderWithTheirReasons)
{
    const auto findings = report2021().cells({{"disputes.review.other", ""}, {"disputes.review.total", "7"}}).analysis().findings;
    ASSERT_EQ(findings.size(), 2U);
    ReasonBook book;
    for (const auto& finding : findings)
        book = book.with({fingerprintOf(finding), finding.rule, ReasonKind::SetAside, "张三", "2025-01-12T09:30", "", {}});

    const auto all = reviewed(findings, book);

    ASSERT_EQ(all.size(), 2U);
    for (std::size_t index = 0; index < all.size(); ++index)
    {
        EXPECT_EQ(all[index].finding.rule, findings[index].rule);
        EXPECT_EQ(all[index].isOpen(), findings[index].severity == Severity::Error) << "an error stays open whatever is said";
    }
    ASSERT_EQ(openOf(all).size(), 1U);
    EXPECT_EQ(openOf(all).front()->severity, Severity::Error);
}
}
