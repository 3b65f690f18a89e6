// SPDX-License-Identifier: MPL-2.0
// The number phrases of published reports, where they are at hand.
#include "support/forms.hxx"
#include "support/report_prose_score.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
constexpr std::size_t kLeastPrecision = 990; ///< thousandths
constexpr std::size_t kLeastRecall = 920;
constexpr std::size_t kReportsPerFalseFinding = 20;
}

TEST(ReportProse, PublishedReportsAreUnderstood)
{
    if (!std::filesystem::exists(proseFile()))
        GTEST_SKIP() << "no number phrases of published reports here: set GOUJI_PROSE to their folder";

    const auto score = scoreReportProse(proseFile(), forms());

    std::string misses;
    for (const auto& miss : score.misses)
        misses += "\n" + miss;
    EXPECT_GE(score.precision(), kLeastPrecision) << misses;
    EXPECT_GE(score.recall(), kLeastRecall) << misses;
    EXPECT_LE(score.falseFindings * kReportsPerFalseFinding, score.items) << misses;
    EXPECT_EQ(score.reported, score.altered) << misses;
}
}
