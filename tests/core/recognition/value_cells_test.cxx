// SPDX-License-Identifier: MPL-2.0
// What stands in value cells of real reports, from the cell to the figure.
#include "support/findings.hxx"
#include "support/report_fixture.hxx"

#include "base/text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Figure read(const std::string& text)
{
    return *figureOf(report2021().cell("applications.granted.natural", text).analysis(), "applications.granted.natural");
}

void expectNumber(const std::string& text, int number)
{
    const auto figure = read(text);
    ASSERT_EQ(figure.value.state, ValueState::Number) << text;
    EXPECT_EQ(figure.value.number->toString(), std::to_string(number)) << text;
    EXPECT_EQ(figure.cellText, text);
}
}

TEST(ValueCells, SpacesOfEveryKindAreBlank)
{
    for (const char* text : {"", " ", "\u3000", "\u00A0", "\u3000 \u00A0", "\n", "\u200B"})
        EXPECT_EQ(read(text).value.state, ValueState::Blank) << text;
}

TEST(ValueCells, DashesAreNeitherBlankNorZero)
{
    for (const char* text : {"/", "-", "—", "--", "无", "不适用"})
        EXPECT_EQ(read(text).value.state, ValueState::Dash) << text;
}

TEST(ValueCells, ALeadingNumberWithARemarkOrUnitIsRead)
{
    expectNumber("22（其中修订16件）", 22);
    expectNumber("55\n（含自然失效29件）", 55);
    expectNumber("3件", 3);
}

TEST(ValueCells, NumbersInOtherFormsAreRead)
{
    expectNumber(" 12", 12);
    expectNumber("12\u00A0", 12);
    expectNumber("１２", 12);
    expectNumber("1,235", 1235);
    expectNumber("1，235", 1235);
    expectNumber("1 235", 1235);
    expectNumber("1\u200B2", 12);
    expectNumber("\n12", 12);
}

TEST(ValueCells, TwoNumbersAndChineseNumeralsAreUnreadable)
{
    for (const char* text : {"12 / 3", "十二", "3/4"})
        EXPECT_EQ(read(text).value.state, ValueState::Unreadable) << text;
}

TEST(ValueCells, RaisedAndLoweredMarksAreNoDigits)
{
    // A footnote mark typed by hand made 421 of 42.
    for (const auto& mark : {raisedText("1"), raisedText("12"), raisedText("１"), loweredText("1"), raisedText("[1]"), raisedText("*")})
    {
        const auto analysis = report2021().cell("applications.granted.natural", "42" + mark).analysis();

        const auto value = figureOf(analysis, "applications.granted.natural")->value;
        EXPECT_EQ(value.number, Decimal::parse("42")) << mark;
        EXPECT_EQ(findingsOf(analysis.findings, "number-with-text").size(), 1U) << mark;
    }
}

TEST(ValueCells, ARaisedMarkAloneIsNoNumber)
{
    EXPECT_EQ(read(raisedText("1")).value.state, ValueState::Unreadable);
}

TEST(ValueCells, ARaisedMarkInALabelDoesNoHarm)
{
    const auto analysis =
        report2021().layout("applications", [](TableText& table) { table.replace("自然人", "自然人" + raisedText("2")); }).analysis();

    EXPECT_TRUE(figureOf(analysis, "applications.granted.natural"));
    EXPECT_TRUE(findingsOf(analysis.findings, "table-label").empty());
}

TEST(ValueCells, NotesOfTheReaderStayWithTheFigure)
{
    CellNotes notes;
    notes.hasHiddenText = true;
    notes.hasNoteAnchor = true;
    const auto analysis = report2021().cell("applications.granted.natural", "3").notes("applications.granted.natural", notes).analysis();

    EXPECT_EQ(figureOf(analysis, "applications.granted.natural")->notes, notes);
}

TEST(ValueCells, AValueBesideItsRowIsNotMoved)
{
    const auto analysis =
        report2021().cell("applications.carried_out.total", "").cell("applications.other_misc.total", "1").analysis();

    EXPECT_EQ(figureOf(analysis, "applications.carried_out.total")->value.state, ValueState::Blank);
    EXPECT_EQ(figureOf(analysis, "applications.other_misc.total")->text, "1");
}
}
