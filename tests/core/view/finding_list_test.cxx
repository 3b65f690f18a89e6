// SPDX-License-Identifier: MPL-2.0
#include "view/finding_list.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
PanelGroup group(const std::string& key, const std::vector<std::string>& lines, bool isSettled = false)
{
    PanelGroup made{key, key, Severity::Error, isSettled, {}};
    for (const auto& line : lines)
        made.lines.push_back({line, {0}});
    return made;
}

std::string selectedIn(const FindingList& list)
{
    return list.selected() ? list.selected()->key : std::string();
}

/// 表三 with a, b, c, and 表四 with d.
class FindingListTest : public ::testing::Test
{
protected:
    FindingListTest() { list.show({group("表三", {"a", "b", "c"}), group("表四", {"d"})}); }

    FindingList list;
};
}

TEST_F(FindingListTest, TheFirstFindingIsSelectedAtFirst)
{
    EXPECT_EQ(selectedIn(list), "a");
    EXPECT_EQ(list.selectedRow(), 1u);
    EXPECT_EQ(list.rows().size(), 6u);
}

TEST_F(FindingListTest, ASelectionStaysOnItsFindingWhereverThatComesToStand)
{
    ASSERT_TRUE(list.select("b"));
    list.show({group("表二", {"x", "y"}), group("表三", {"c", "b"}), group("表四", {"d"})});
    EXPECT_EQ(selectedIn(list), "b");
    list.show({group("提示 · 表三", {"b"}), group("表四", {"d"})});
    EXPECT_EQ(selectedIn(list), "b") << "its severity may change while the clerk types";
}

TEST_F(FindingListTest, OfAFindingThatIsGoneTheOneInItsPlaceIsSelected)
{
    ASSERT_TRUE(list.select("b"));
    list.show({group("表三", {"a", "c"}), group("表四", {"d"})});
    EXPECT_EQ(selectedIn(list), "c");
    list.show({group("表三", {"a"}), group("表四", {"d"})});
    EXPECT_EQ(selectedIn(list), "a");
}

TEST_F(FindingListTest, NeverAFindingOfAnotherTableIsSelectedInstead)
{
    ASSERT_TRUE(list.select("b"));
    list.show({group("表四", {"d"})});
    EXPECT_EQ(selectedIn(list), "");
    EXPECT_FALSE(list.selectedRow());
    EXPECT_TRUE(list.step(ListStep::Down, 5));
    EXPECT_EQ(list.selectedRow(), 0u);
}

TEST_F(FindingListTest, AfterAReasonTheNextOpenFindingIsSelected)
{
    ASSERT_TRUE(list.select("b"));
    list.show({group("表三", {"a", "c"}), group("表四", {"d"}), group("已说明", {"b"}, true)});
    EXPECT_EQ(selectedIn(list), "c");
    ASSERT_TRUE(list.select("c"));
    list.show({group("表三", {"a"}), group("表四", {"d"}), group("已说明", {"b", "c"}, true)});
    EXPECT_EQ(selectedIn(list), "d");
    list.show({group("表三", {"a"}), group("已说明", {"b", "c", "d"}, true)});
    EXPECT_EQ(selectedIn(list), "a") << "after the last one comes the first";
    list.show({group("已说明", {"a", "b", "c", "d"}, true)});
    EXPECT_EQ(selectedIn(list), "a") << "none is open";
}

TEST_F(FindingListTest, ASettledGroupIsClosedUntilItIsOpened)
{
    list.show({group("表三", {"a"}), group("已说明", {"b"}, true)});
    EXPECT_EQ(list.rows().size(), 3u);
    list.toggle(1);
    list.show({group("表三", {"a"}), group("已说明", {"b", "c"}, true)});
    EXPECT_EQ(list.rows().size(), 5u);
}

TEST_F(FindingListTest, ClosingAGroupSelectsItsHeading)
{
    ASSERT_TRUE(list.select("b"));
    list.toggle(0);
    EXPECT_EQ(list.selectedRow(), 0u);
    EXPECT_EQ(list.selected(), nullptr);
    list.show({group("表三", {"a", "b", "c", "e"}), group("表四", {"d"})});
    EXPECT_EQ(list.selectedRow(), 0u);
    EXPECT_FALSE(list.isOpen(0));
}

TEST_F(FindingListTest, LeftAndRightLeaveCloseOpenAndEnterAGroup)
{
    ASSERT_TRUE(list.select("c"));
    EXPECT_TRUE(list.step(ListStep::Out, 5));
    EXPECT_EQ(list.selectedRow(), 0u);
    EXPECT_TRUE(list.step(ListStep::Out, 5));
    EXPECT_EQ(list.rows().size(), 3u);
    EXPECT_FALSE(list.step(ListStep::Out, 5));
    EXPECT_TRUE(list.step(ListStep::In, 5));
    EXPECT_EQ(list.rows().size(), 6u);
    EXPECT_TRUE(list.step(ListStep::In, 5));
    EXPECT_EQ(selectedIn(list), "a");
}

TEST_F(FindingListTest, StepsEndAtBothEnds)
{
    EXPECT_TRUE(list.step(ListStep::Last, 5));
    EXPECT_EQ(selectedIn(list), "d");
    EXPECT_FALSE(list.step(ListStep::Down, 5));
    EXPECT_FALSE(list.step(ListStep::PageDown, 5));
    EXPECT_TRUE(list.step(ListStep::PageUp, 2));
    EXPECT_EQ(selectedIn(list), "c");
    EXPECT_TRUE(list.step(ListStep::First, 5));
    EXPECT_FALSE(list.step(ListStep::Up, 5));
}

TEST(FindingList, OfManyFindingsOnlyTheFirstGroupIsOpen)
{
    std::vector<std::string> many;
    for (int line = 0; line < 150; ++line)
        many.push_back("x" + std::to_string(line));
    FindingList list;
    list.show({group("one", many), group("two", {"y"})});
    EXPECT_TRUE(list.isOpen(0));
    EXPECT_FALSE(list.isOpen(1));
}
}
