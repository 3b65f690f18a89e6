// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "message/reason_text.hxx"

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
    EXPECT_EQ(reasonText(kConfirmed, chinese()), "已核实（张三，2025-01-12）：并入两家单位 见批复");
    EXPECT_EQ(reasonText(kConfirmed, catalogs().at("en-US")), "Confirmed (张三, 2025-01-12): 并入两家单位 见批复");
}

TEST(ReasonText, OfWhatIsSetAsideNeedsNoReasonAndNoName)
{
    EXPECT_EQ(reasonText(kSetAside, chinese()), "搁置（未署名，2025-01-12）");
}

TEST(ReasonText, TheExportHasALineForEachWithItsFinding)
{
    EXPECT_EQ(reasonsText({{kConfirmed, ReasonStanding::Applies}, {kSetAside, ReasonStanding::Applies}}, chinese()),
              "增减超过 5 倍。　已核实（张三，2025-01-12）：并入两家单位 见批复\n"
              "增减超过 6 倍。　搁置（未署名，2025-01-12）\n");
    EXPECT_EQ(reasonsText({}, chinese()), "");
}

TEST(ReasonText, ALineBeginsWithAMarkUnlessTheReasonApplies)
{
    EXPECT_EQ(listedReasonText({kSetAside, ReasonStanding::NotChecked}, chinese()), "【未核对】增减超过 6 倍。　搁置（未署名，2025-01-12）");
    EXPECT_EQ(listedReasonText({kSetAside, ReasonStanding::AppliesNoLonger}, chinese()), "【已不适用】增减超过 6 倍。　搁置（未署名，2025-01-12）");
    EXPECT_EQ(listedReasonText({kSetAside, ReasonStanding::AppliesNoLonger}, catalogs().at("en-US")),
              "[No longer applies] 增减超过 6 倍。 Set aside (unsigned, 2025-01-12)");
}
}
