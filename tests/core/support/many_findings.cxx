// SPDX-License-Identifier: MPL-2.0
#include "support/many_findings.hxx"

#include "support/forms.hxx"
#include "support/prose_report.hxx"
#include "support/report_fixture.hxx"
#include "support/two_years.hxx"

#include <algorithm>
#include <iterator>
#include <random>

namespace gouji::test
{
namespace
{
constexpr const char* kOdd[] = {"", "", "", "/", "3/4", "-1", "1.5", "2件", "１", "99", "12345", "0.123456", "3元"};
constexpr const char* kProse[] = {
    "全年共收到政府信息公开申请99件，比上年增长12%，其中自然人申请98件、商业企业申请7件，均已按照条例规定在法定期限内予以答复。",
    "全年办结政府信息公开申请88件，其中予以公开的申请45件，部分公开33件，不予公开22件，无法提供11件，占比分别为51%、37%、25%和12%。",
    "XX某某此处填写", "全年没有发生行政复议，提起行政诉讼9件，均获维持。全年没有收到收取信息处理费的申请，向3件申请收取信息处理费。",
    "2019年1月1日至12月31日，我单位制发规章1件、行政规范性文件9件，作出行政许可决定123456件、行政处罚决定77件、行政强制决定3件。"};

template <class Random>
ReportFixture oddReport(Random& random, const Form& form, std::size_t odd)
{
    auto report = ReportFixture(form).title(form.id == "2021" ? "白溪县2023年政府信息公开工作年度报告" : "白溪县2020年政府信息公开工作年度报告");
    const auto ids = figureIds(form);
    for (std::size_t index = 0; index < odd; ++index)
        report.cell(ids[random() % ids.size()], kOdd[random() % std::size(kOdd)]);
    for (const char* section : {"overview", "problems"})
        report.prose(section, {kProse[random() % std::size(kProse)], kProse[random() % std::size(kProse)]});
    return report;
}
}

std::vector<Finding> manyFindings(std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<Finding> findings;
    for (std::size_t trial = 0; trial < 40; ++trial)
    {
        const auto& form = trial % 3 == 0 ? form2019() : form2021();
        const auto report = oddReport(random, form, trial);
        std::ranges::move(report.analysis().findings, std::back_inserter(findings));
        if (trial % 3 == 1)
            std::ranges::move(compared(report, reportOf2022().counts("carried_out", {4}).cell("proactive.normative.in_force", "900")),
                              std::back_inserter(findings));
    }
    std::ranges::move(proseReport("全年收到申请17件，其中自然人申请16件，商业企业申请3件。").analysis().findings, std::back_inserter(findings));
    std::ranges::move(report2021().otherwise("").analysis().findings, std::back_inserter(findings));
    std::ranges::move(report2021().withoutHeadings().withoutTable("disputes").analysis().findings, std::back_inserter(findings));
    std::ranges::move(report2021().tableOfForm("applications", form2019()).analysis().findings, std::back_inserter(findings));
    return findings;
}
}
