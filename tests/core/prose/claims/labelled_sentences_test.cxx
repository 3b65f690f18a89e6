// SPDX-License-Identifier: MPL-2.0
// The labelled sentences: one part to develop on, one that is only scored and whose items are never shown.
#include "support/claim_score.hxx"
#include "support/forms.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
constexpr std::size_t kLeastPrecision = 975; ///< thousandths
constexpr std::size_t kLeastRecall = 920;

const std::filesystem::path kFolder = GOUJI_SOURCE_DIR "/tests/data/claims";
}

TEST(LabelledSentences, ThoseToDevelopOnAreReadAsLabelled)
{
    const auto score = scoreClaims(kFolder / "develop.json", forms());

    EXPECT_GE(score.items, 100U);
    std::string misses;
    for (const auto& miss : score.misses)
        misses += "\n" + miss;
    EXPECT_GE(score.all.precision(), kLeastPrecision) << misses;
    EXPECT_GE(score.all.recall(), kLeastRecall) << misses;
}

TEST(LabelledSentences, ThoseOnlyScoredAreReadAsWellAsPromised)
{
    const auto score = scoreClaims(kFolder / "score.json", forms());

    EXPECT_GE(score.items, 150U);
    EXPECT_GE(score.all.precision(), kLeastPrecision);
    EXPECT_GE(score.all.recall(), kLeastRecall);
}
}
