// SPDX-License-Identifier: MPL-2.0
#include "publish/open_points.hxx"

#include <gmock/gmock.h>

namespace gouji::test
{
namespace
{
using testing::ElementsAre;
using testing::IsEmpty;

PublicationState settledState()
{
    PublicationState state;
    state.isLastYearCompared = true;
    return state;
}
}

TEST(OpenPoints, NoneIsLeftOnceEverythingIsSettled)
{
    EXPECT_THAT(openPoints(settledState()), IsEmpty());
}

TEST(OpenPoints, HintsKeepNothingFromBeingPublished)
{
    auto state = settledState();
    state.verdict.infos = 3;

    EXPECT_THAT(openPoints(state), IsEmpty());
}

TEST(OpenPoints, AReportNotComparedWithLastYearIsAPointWithoutNumber)
{
    auto state = settledState();
    state.isLastYearCompared = false;

    EXPECT_THAT(openPoints(state), ElementsAre(OpenPoint{OpenPointKind::LastYearNotCompared, 0, ""}));
}

TEST(OpenPoints, StandInTheOrderInWhichTheyAreSettledWithTheirNumbers)
{
    const PublicationState state{.verdict = {.errors = 2, .warnings = 1, .infos = 0},
                                 .isLastYearCompared = false,
                                 .reasons = 4,
                                 .traces = {.comments = 5, .trackedChanges = 6, .personalData = {"张三", "李四"}}};

    EXPECT_THAT(openPoints(state), ElementsAre(OpenPoint{OpenPointKind::Errors, 2, ""}, OpenPoint{OpenPointKind::Warnings, 1, ""},
                                               OpenPoint{OpenPointKind::LastYearNotCompared, 0, ""}, OpenPoint{OpenPointKind::Reasons, 4, ""},
                                               OpenPoint{OpenPointKind::TrackedChanges, 6, ""}, OpenPoint{OpenPointKind::Comments, 5, ""},
                                               OpenPoint{OpenPointKind::PersonalData, 2, "张三, 李四"}));
}
}
