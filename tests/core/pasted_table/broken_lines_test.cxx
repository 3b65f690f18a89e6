// SPDX-License-Identifier: MPL-2.0
// Tables pasted one cell per line whose labels are broken over several.
#include "support/forms.hxx"
#include "support/official_table.hxx"
#include "support/pasted_text.hxx"
#include "support/planned_conversions.hxx"

#include "base/text.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace gouji::test
{
namespace
{
/// Every label of more than `length` characters over several lines.
Lines broken(const Lines& lines, std::size_t length)
{
    Lines result;
    for (const auto& line : lines)
    {
        const auto text = toCodePoints(line);
        const auto isNumber = text.front() >= U'0' && text.front() <= U'9' && text.size() <= 4;
        for (std::size_t begin = 0; begin < text.size(); begin += isNumber ? text.size() : length)
            result.push_back(toUtf8Bytes(text.substr(begin, isNumber ? text.size() : length)));
    }
    return result;
}

Lines withBars(const Lines& lines)
{
    Lines result;
    for (const auto& line : lines)
        result.insert(result.end(), {line, "|"});
    return result;
}
}

TEST(PastedTable, OneCellPerLineWithLabelsOverSeveralLinesIsReadWhole)
{
    // 商业 and 企业 below each other ended the table that they began.
    const std::map<std::string, std::vector<std::size_t>> lengths{{"proactive", {3, 4, 6}}, {"applications", {9, 12}}, {"disputes", {2, 3}}};
    for (const auto& table : form2021().tables)
        for (const auto length : lengths.at(table.id))
        {
            const auto lines = pasted(numbered(table), Pasting::OneCellPerLine);
            for (const auto& text : {broken(lines, length), broken(withBars(lines), length)})
            {
                const auto conversions = planned(reportOfLines(text));

                ASSERT_EQ(conversions.size(), 1U) << table.id << length;
                EXPECT_EQ(valuesOf(conversions[0]), differentNumbers(table)) << table.id << length;
            }
        }
}

TEST(PastedTable, ShortHeadingsOverTwoLinesAndBarsOfTheirOwnAreRead)
{
    auto lines = withBars(pasted(numbered(tableOf(form2021(), "applications")), Pasting::OneCellPerLine));
    for (const auto& [label, first, second] : {std::tuple("商业企业", "商业", "企业"), std::tuple("科研机构", "科研", "机构")})
    {
        const auto line = std::ranges::find(lines, label);
        ASSERT_NE(line, lines.end());
        *line = first;
        lines.insert(line + 1, second);
    }

    const auto conversions = planned(reportOfLines(lines));

    ASSERT_EQ(conversions.size(), 1U);
    EXPECT_EQ(valuesOf(conversions[0]), differentNumbers(tableOf(form2021(), "applications")));
}

TEST(PastedTable, LabelsOverTwoLinesAreJoined)
{
    auto lines = pasted(numbered(tableOf(form2021(), "disputes")), Pasting::OneCellPerLine);
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (*line == "结果维持")
        {
            *line = "结果";
            line = lines.insert(line + 1, "维持");
        }

    const auto conversions = planned(reportOfLines(lines));

    ASSERT_EQ(conversions.size(), 1U);
    EXPECT_EQ(valuesOf(conversions[0]), differentNumbers(tableOf(form2021(), "disputes")));
    EXPECT_EQ(conversions[0].leftOut, Lines());
}
}
