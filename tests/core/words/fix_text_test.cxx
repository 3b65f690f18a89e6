// SPDX-License-Identifier: MPL-2.0
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"

#include "words/fix_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Fix first(const ReportFixture& report, const std::string& rule)
{
    return fixesFor(report, rule).at(0);
}

const MessageCatalog& english()
{
    return catalogs().at("en-US");
}
}

TEST(FixText, NamesTheNewTextAndTheSlip)
{
    const auto fix = first(mostlyGranted().cell("applications.partial.natural", "53"), "applications-row-total");

    EXPECT_EQ(fixText(fix, chinese()), "改为 35（疑为数字颠倒）");
    EXPECT_EQ(fixText(fix, english()), "Change to 35 (digits exchanged?)");
    EXPECT_EQ(fixDetails(fix, chinese()), "表三 · （二）部分公开 · 自然人：53 → 35（疑为数字颠倒）");
}

TEST(FixText, SeveralCellsAreCountedAndListed)
{
    const auto fix = Fix{FixKind::Repair, first(mostlyGranted().row("other_misc", {"", "", "", "", "", "", ""}), "cell-blank").changes, {}};

    EXPECT_EQ(fixText(fix, chinese()), "改 7 处：（空白）→0；（空白）→0；（空白）→0等");
    EXPECT_EQ(std::ranges::count(fixDetails(fix, chinese()), '\n'), 6);
}

TEST(FixText, BlanksAreCounted)
{
    const auto row = mostlyGranted().row("other_misc", {"", "", "", "", "", "", ""});
    auto withTotal = row;
    withTotal.cell("applications.granted.total", "");

    EXPECT_EQ(fixText(first(row, "cell-blank"), chinese()), "空白 7 格填 0");
    EXPECT_EQ(fixText(first(withTotal, "cell-blank"), chinese()), "空白 7 格填 0，1 格填合计");
    EXPECT_EQ(fixText(first(withTotal, "cell-blank"), english()), "Fill blank cells: 7 with 0, 1 with totals");
    EXPECT_EQ(changeText(first(withTotal, "cell-blank").changes.front(), chinese()), "表三 · （一）予以公开 · 总计：（空白） → 137");
}

TEST(FixText, ABlankIsFilledAndANumberRewritten)
{
    EXPECT_EQ(fixText(first(mostlyGranted().cell("applications.granted.total", ""), "total-blank"), chinese()), "填入 137");
    const auto plain = first(mostlyGranted().cell("proactive.licensing.decisions", " 12"), "number-form");
    EXPECT_EQ(fixText(plain, chinese()), "改写为 12");
    EXPECT_EQ(fixDetails(plain, chinese()), "表二 · 行政许可 · 处理决定：“ 12” → 12（只改写法，数不变）");
}

TEST(FixText, KeepsNoPlaceholderOpen)
{
    const CellChange change{{"a", "表三", "甲", "乙", {}}, "1", "2", ChangeKind::Repair, "r", false};
    auto plain = change;
    plain.kind = ChangeKind::PlainNumber;
    for (const auto& [language, catalog] : catalogs())
        for (const auto kind : {FixKind::Repair, FixKind::Total, FixKind::DeterminedBlank, FixKind::PlainNumber, FixKind::Blanks})
            for (const auto& changes : {std::vector{change}, std::vector{plain}, std::vector(5, change)})
                for (const char* slip : {"", "digit-swap"})
                {
                    const Fix fix{kind, changes, slip};
                    EXPECT_EQ(fixText(fix, catalog).find('{'), std::string::npos) << fixText(fix, catalog);
                    EXPECT_EQ(fixDetails(fix, catalog).find('{'), std::string::npos) << fixDetails(fix, catalog);
                }
}
}
