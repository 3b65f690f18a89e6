// SPDX-License-Identifier: MPL-2.0
#include "light/light_bars.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
constexpr PixelArea kView{0, 0, 1000, 600};

std::vector<LightBar> framesOf(std::vector<PixelArea> cells)
{
    return barsOf({std::move(cells), {}, {}}, kView, 2);
}

std::vector<LightBar> linesUnder(std::vector<PixelArea> words)
{
    return barsOf({{}, {}, std::move(words)}, kView, 2);
}

/// The same bar, without regard to the order.
bool holds(const std::vector<LightBar>& bars, const PixelArea& area, LightTone tone)
{
    return std::ranges::find(bars, LightBar{area, tone}) != bars.end();
}
}

TEST(LightBars, FrameOneCellWithinItsEdges)
{
    const auto bars = framesOf({{100, 50, 40, 20}});

    EXPECT_EQ(bars.size(), 4U);
    EXPECT_TRUE(holds(bars, {100, 50, 40, 2}, LightTone::TakesPart)); // top
    EXPECT_TRUE(holds(bars, {100, 68, 40, 2}, LightTone::TakesPart)); // bottom
    EXPECT_TRUE(holds(bars, {100, 52, 2, 16}, LightTone::TakesPart)); // left
    EXPECT_TRUE(holds(bars, {138, 52, 2, 16}, LightTone::TakesPart)); // right
}

TEST(LightBars, NeighboursShareAFrame)
{
    const auto row = framesOf({{140, 50, 41, 20}, {100, 50, 39, 20}}); // a pixel of rounding between them
    EXPECT_EQ(row, framesOf({{100, 50, 81, 20}}));

    const auto block = framesOf({{100, 50, 40, 20}, {140, 50, 40, 20}, {100, 70, 40, 20}, {140, 70, 40, 20}});
    EXPECT_EQ(block, framesOf({{100, 50, 80, 40}}));
}

TEST(LightBars, CellsApartOrOfAnotherHeightDoNot)
{
    EXPECT_EQ(framesOf({{100, 50, 40, 20}, {180, 50, 40, 20}}).size(), 8U);
    EXPECT_EQ(framesOf({{100, 50, 40, 20}, {140, 50, 40, 44}}).size(), 8U);
}

TEST(LightBars, ADoubtfulCellHasItsOwnThickerFrame)
{
    const auto bars = barsOf({{{100, 50, 40, 20}}, {{140, 50, 40, 20}}, {}}, kView, 2);

    EXPECT_EQ(bars.size(), 8U);
    EXPECT_TRUE(holds(bars, {140, 50, 40, 3}, LightTone::Doubtful));
    EXPECT_TRUE(holds(bars, {138, 52, 2, 16}, LightTone::TakesPart));
}

TEST(LightBars, ACellThatGoesOnOutOfSightIsNotClosedThere)
{
    const auto bars = framesOf({{100, 580, 40, 20}});

    EXPECT_EQ(bars.size(), 3U);
    EXPECT_FALSE(holds(bars, {100, 598, 40, 2}, LightTone::TakesPart));
}

TEST(LightBars, ALineUnderEachLineOfAPassage)
{
    const auto bars = linesUnder({{300, 100, 90, 30}, {40, 130, 60, 30}});

    EXPECT_EQ(bars.size(), 2U);
    EXPECT_TRUE(holds(bars, {300, 127, 90, 3}, LightTone::Doubtful));
    EXPECT_TRUE(holds(bars, {40, 157, 60, 3}, LightTone::Doubtful));
}

TEST(LightBars, NothingIsDrawnOutsideOfTheView)
{
    EXPECT_TRUE(linesUnder({{300, 590, 90, 30}}).empty());
}
}
