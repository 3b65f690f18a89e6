// SPDX-License-Identifier: MPL-2.0
#include "fix/fix.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Fix total(const std::string& newText, const std::string& cell)
{
    FigureReference figure;
    figure.id = "disputes.review.total";
    figure.place = {"表四", cell, 40, 8};
    CellChange change;
    change.figure = figure;
    change.oldText = "7";
    change.newText = newText;
    return {FixKind::Total, {change}, {}};
}

Fix words(const std::string& around, std::size_t block)
{
    return {FixKind::Words, {}, {}, {{{"", "", block, 12, "61"}, {"", "", block, 0, around}, "60"}}};
}
}

TEST(SameFix, StandsWhereverItsCellAndWordsHaveGone)
{
    EXPECT_TRUE(doTheSame(total("0", "B4"), total("0", "C5")));
    EXPECT_TRUE(doTheSame(words("新收61件", 5), words("新收61件", 9)));
}

TEST(SameFix, IsNoneThatWritesSomethingElseOrElsewhere)
{
    EXPECT_FALSE(doTheSame(total("0", "B4"), total("1", "B4")));
    EXPECT_FALSE(doTheSame(words("新收61件", 5), words("办结61件", 5)));
    EXPECT_FALSE(doTheSame(total("0", "B4"), words("新收61件", 5)));
    Fix repair = total("0", "B4");
    repair.kind = FixKind::Repair;
    EXPECT_FALSE(doTheSame(total("0", "B4"), repair));
}
}
