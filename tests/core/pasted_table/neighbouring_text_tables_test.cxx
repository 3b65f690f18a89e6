// SPDX-License-Identifier: MPL-2.0
// Tables that were pasted as text one behind the other: each line belongs to one of them.
#include "support/forms.hxx"
#include "support/pasted_text.hxx"
#include "support/planned_conversions.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(NeighbouringTextTables, TwoTablesNeverClaimTheSameLine)
{
    // 总计 ends 表四 as one cell per line and is a label of 表三, too: both claimed it, and converting the one cleared the other.
    std::vector<std::vector<std::string>> parts;
    for (const auto pasting : {Pasting::OneCellPerLine, Pasting::Tabs, Pasting::Bars})
        for (const char* table : {"proactive", "applications", "disputes"})
            parts.push_back(pasted(officialTable(tableOf(form2021(), table), {}, ""), pasting));
    for (const auto& first : parts)
        for (const auto& second : parts)
        {
            auto lines = first;
            lines.insert(lines.end(), second.begin(), second.end());

            std::size_t claimed = 0;
            for (const auto& conversion : planned(reportOfLines(lines)))
            {
                ASSERT_GE(conversion.firstBlock, claimed) << conversion.tableForm->id << " behind " << first.front();
                claimed = conversion.firstBlock + conversion.oldTexts.size();
            }
        }
}

TEST(NeighbouringTextTables, DirectlyBeforeAnotherKeepsItsLastLine)
{
    auto lines = pasted(officialTable(tableOf(form2021(), "disputes"), {}, ""), Pasting::OneCellPerLine);
    const auto before = lines.size();
    for (const auto& line : pasted(officialTable(tableOf(form2021(), "applications"), {}, ""), Pasting::Tabs))
        lines.push_back(line);

    const auto conversions = planned(reportOfLines(lines));

    ASSERT_EQ(conversions.size(), 2U);
    EXPECT_EQ(conversions[0].tableForm->id, "disputes");
    EXPECT_EQ(conversions[0].firstBlock + conversions[0].oldTexts.size(), 1 + before);
    EXPECT_EQ(conversions[1].tableForm->id, "applications");
}

TEST(NeighbouringTextTables, TwoReportsAsTextAreConvertedOneByOne)
{
    const auto one = reportOfLines(pasted(numbered(tableOf(form2021(), "proactive")), Pasting::Tabs));

    const auto conversions = planned(joined({one, one}));

    ASSERT_EQ(conversions.size(), 2U);
    EXPECT_EQ(conversions[1].firstBlock, 16U);
}
}
