// SPDX-License-Identifier: MPL-2.0
// No slip of typing goes unseen that any rule could see.
#include "support/forms.hxx"
#include "support/mutation.hxx"
#include "support/random_report.hxx"
#include "support/report_fixture.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
constexpr std::size_t kSlips = 300;

MutationScore scoreOf(const Form& form, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto numbers = textsOf(consistentReport(form, random, 0));
    return scoreMutations(ReportFixture(form).cells(numbers).document(), forms(), seed, kSlips);
}
}

TEST(Mutation, EverySlipInAConsistentReportIsFlaggedOrBreaksNoRule)
{
    for (const auto* form : {&form2021(), &form2019()})
    {
        SCOPED_TRACE(form->id);
        const auto score = scoreOf(*form, 7);

        EXPECT_EQ(score.slips, kSlips);
        EXPECT_THAT(score.missed, testing::IsEmpty());
        EXPECT_GT(score.flagged, score.slips * 8 / 10);
    }
}

TEST(Mutation, ASlipInAReportWithBlankTotalsIsFlaggedOrBreaksNoRule)
{
    std::mt19937 random(11);
    auto texts = textsOf(consistentReport(form2021(), random, 0));
    for (auto& [id, text] : texts)
        if (id.ends_with(".total") && id.starts_with("applications.denied"))
            text.clear();

    const auto score = scoreMutations(ReportFixture(form2021()).cells(texts).document(), forms(), 11, kSlips);

    EXPECT_THAT(score.missed, testing::IsEmpty());
}
}
