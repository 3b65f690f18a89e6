// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "words/date_text.hxx"
#include "words/reason_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
const Reason kConfirmed{"f1", "year-jump", ReasonKind::Confirmed, "张三", "2025-01-12T09:30", "并入两家单位\n见批复", "增减超过 5 倍。"};
const Reason kSetAside{"f2", "year-jump", ReasonKind::SetAside, "", "2025-01-12T09:30", "", "增减超过 6 倍。"};
}

TEST(ReasonText, IsOneLineWithNameDateAndReason)
{
    EXPECT_EQ(reasonText(kConfirmed, chinese()), "已核实（张三，2025年1月12日）：并入两家单位 见批复");
    EXPECT_EQ(reasonText(kConfirmed, catalogs().at("en-US")), "Confirmed (张三, 12 January 2025): 并入两家单位 见批复");
}

TEST(ReasonText, OfWhatIsSetAsideNeedsNoReasonAndNoName)
{
    EXPECT_EQ(reasonText(kSetAside, chinese()), "搁置（未署名，2025年1月12日）");
}

TEST(ReasonText, AllOfItBeginsWithWhatTheClerkWroteInItsOwnLines)
{
    EXPECT_EQ(wholeReasonText({kConfirmed, ReasonStanding::Applies}, chinese()), "并入两家单位\n见批复\n已核实（张三，2025年1月12日）\n增减超过 5 倍。");
    EXPECT_EQ(wholeReasonText({kSetAside, ReasonStanding::Applies}, chinese()), "搁置（未署名，2025年1月12日）\n增减超过 6 倍。");
}

TEST(ReasonText, TheExportHasALineForEachWithItsFinding)
{
    EXPECT_EQ(reasonsText({{kConfirmed, ReasonStanding::Applies}, {kSetAside, ReasonStanding::Applies}}, chinese()),
              "并入两家单位 见批复　已核实（张三，2025年1月12日）　增减超过 5 倍。\n"
              "搁置（未署名，2025年1月12日）　增减超过 6 倍。\n");
    EXPECT_EQ(reasonsText({}, chinese()), "");
}

TEST(ReasonText, ALineBeginsWithAMarkUnlessTheReasonApplies)
{
    EXPECT_EQ(listedReasonText({kSetAside, ReasonStanding::NotChecked}, chinese()), "【未核对】搁置（未署名，2025年1月12日）　增减超过 6 倍。");
    EXPECT_EQ(listedReasonText({kSetAside, ReasonStanding::AppliesNoLonger}, chinese()), "【已不适用】搁置（未署名，2025年1月12日）　增减超过 6 倍。");
    EXPECT_EQ(listedReasonText({kSetAside, ReasonStanding::AppliesNoLonger}, catalogs().at("en-US")),
              "[No longer applies] Set aside (unsigned, 12 January 2025) 增减超过 6 倍。");
}

TEST(DateText, IsWrittenAsPeopleDo)
{
    EXPECT_EQ(dateText("2026-11-28T09:05", chinese()), "2026年11月28日");
    EXPECT_EQ(dateText("2026-11-28", catalogs().at("en-US")), "28 November 2026");
    EXPECT_EQ(dateTimeText("2026-01-02 09:05", chinese()), "2026年1月2日 09:05");
    EXPECT_EQ(dateTimeText("2026-01-02T09:05:30", catalogs().at("en-US")), "2 January 2026 09:05");
    EXPECT_EQ(dateTimeText("2026-01-02", chinese()), "2026年1月2日");
    EXPECT_EQ(dateText("去年", chinese()), "去年");
}
}
