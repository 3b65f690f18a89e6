// SPDX-License-Identifier: MPL-2.0
#include "light/light.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Place cell(const std::string& name)
{
    return {.table = "表三", .cell = name};
}

FigureReference figureAt(const Place& place)
{
    FigureReference figure;
    figure.place = place;
    return figure;
}

/// A sum of two cells whose stated total is C3.
Finding brokenSum()
{
    Finding finding;
    finding.figures = {figureAt(cell("C1")), figureAt(cell("C2")), figureAt(cell("C3"))};
    finding.place = cell("C3");
    return finding;
}

Explanation repairOf(const std::string& cellName)
{
    Explanation repair;
    repair.proposals = {{figureAt(cell(cellName)), "1", "2", {}}};
    return repair;
}
}

TEST(Light, FramesTheCellsOfASumAndMarksWhereTheFindingPoints)
{
    const auto light = lightOf(brokenSum());

    EXPECT_EQ(light.framed, (std::vector{cell("C1"), cell("C2")}));
    EXPECT_EQ(light.doubtful, std::vector{cell("C3")});
    EXPECT_FALSE(light.passage);
}

TEST(Light, AHintMarksNothingAsWrong)
{
    auto finding = brokenSum();
    finding.severity = Severity::Info;

    const auto light = lightOf(finding);

    EXPECT_EQ(light.framed, (std::vector{cell("C1"), cell("C2"), cell("C3")}));
    EXPECT_TRUE(light.doubtful.empty());
}

TEST(Light, MarksTheCellThatTheRepairWouldChangeInstead)
{
    auto finding = brokenSum();
    finding.explanations = {repairOf("C1")};

    const auto light = lightOf(finding);

    EXPECT_EQ(light.framed, (std::vector{cell("C2"), cell("C3")}));
    EXPECT_EQ(light.doubtful, std::vector{cell("C1")});
}

TEST(Light, LightsEachCellOnce)
{
    auto finding = brokenSum();
    finding.figures.push_back(figureAt(cell("C1")));
    finding.explanations = {repairOf("C3"), repairOf("C3")};

    const auto light = lightOf(finding);

    EXPECT_EQ(light.framed, (std::vector{cell("C1"), cell("C2")}));
    EXPECT_EQ(light.doubtful, std::vector{cell("C3")});
}

TEST(Light, UnderlinesAPassageAndFramesWhatItIsComparedWith)
{
    Finding finding;
    finding.place = {.table = {}, .cell = {}, .block = 4, .order = 7, .passage = "12件"};
    finding.figures = {figureAt(cell("I26"))};

    const auto light = lightOf(finding);

    EXPECT_EQ(light.passage, finding.place);
    EXPECT_EQ(light.framed, std::vector{cell("I26")});
    EXPECT_TRUE(light.doubtful.empty());
    EXPECT_FALSE(light.number);
}

TEST(Light, OfAPassageAboutANumberTheNumberAloneIsUnderlined)
{
    Finding finding;
    finding.place = {.table = {}, .cell = {}, .block = 4, .order = 7, .passage = "申请12件"};
    finding.number = ProseNumber{{.table = {}, .cell = {}, .block = 4, .order = 13, .passage = "12"}, std::nullopt};

    const auto light = lightOf(finding);

    EXPECT_EQ(light.passage, finding.place) << "by which the number is found again";
    EXPECT_EQ(light.number, finding.number->place);
}

TEST(Light, LeavesOutLastYearsReportAndTablesAsAWhole)
{
    auto lastYear = cell("C4");
    lastYear.document = "file:///2024.odt";
    Finding finding;
    finding.figures = {figureAt(lastYear)};
    finding.place = {.table = "表三", .cell = {}};

    EXPECT_TRUE(lightOf(finding).isNothing());
}
}
