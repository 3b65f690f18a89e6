// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "exports/finding_groups.hxx"
#include "exports/letter.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::test
{
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace
{
FindingsReport findingsOf(const ReportFixture& report)
{
    return findingsReport(audit(report.document(), forms(), {}, nullptr, {}), originOfSample());
}

ReportFixture blankTotals()
{
    auto report = report2021().counts("received", {12, 3}).counts("granted", {12, 3}).counts("handled", {12, 3});
    for (const auto& id : figureIds(form2021()))
        if (id.starts_with("applications.") && id.ends_with(".total"))
            report.cell(id, "");
    return report;
}
}

TEST(FindingGroups, ABlankColumnOfTotalsIsOneThing)
{
    const auto report = findingsOf(blankTotals());
    EXPECT_EQ(report.findings.size(), 26U) << "each total, and that there are blank cells";
    const auto groups = groupedFindings(report, chinese());
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups.front().findings.size(), 26U);
    EXPECT_THAT(groups.front().sentences, ElementsAre("表三：空白的合计，共 25 处。",
                                                      "空白，应为 15：本年新收 · 总计；（一）予以公开 · 总计；（七）总计 · 总计。",
                                                      StartsWith("空白，应为 0：上年结转 · 总计；（二）部分公开 · 总计；")));
    EXPECT_THAT(groups.front().details, IsEmpty());
    EXPECT_THAT(letterAsHtml(report, chinese()), HasSubstr("请核实（26 处）</h2><ol><li><p class=\"sentence\">表三：空白的合计，共 25 处。"));
}

TEST(FindingGroups, BothSidesOfAShiftedCategoryHaveTheirSentencesAndOneCause)
{
    const auto groups = groupedFindings(findingsOf(report2021().row("received", {"12", "3", "0", "0", "0", "0", "15"})
                                                       .row("granted", {"12", "3", "0", "0", "0", "0", "15"})
                                                       .row("handled", {"12", "0", "3", "0", "0", "0", "15"})),
                                        chinese());
    ASSERT_EQ(groups.size(), 2U) << "a group for each rule";
    EXPECT_EQ(groups[0].findings.size(), 2U);
    EXPECT_THAT(groups[0].sentences, ElementsAre(StartsWith("表三 · 商业企业："), StartsWith("表三 · 科研机构：")));
    EXPECT_THAT(groups[0].details, testing::Contains(HasSubstr("疑为相邻两格互换")).Times(1));
}

TEST(FindingGroups, EveryFindingStandsInOneAndWhatIsAloneKeepsItsPlace)
{
    auto report = blankTotals();
    report.row("carried_in", {"3", "0", "0", "0", "0", "0", "4"}).cell("disputes.review.total", "");
    const auto findings = findingsOf(report);
    std::vector<const ReportedFinding*> found;
    for (const auto& group : groupedFindings(findings, chinese()))
        found.insert(found.end(), group.findings.begin(), group.findings.end());
    EXPECT_EQ(found.size(), findings.findings.size());
    for (const auto& finding : findings.findings)
        EXPECT_THAT(found, testing::Contains(&finding));
    EXPECT_EQ(found.front(), &findings.findings.front());
}
}
