// SPDX-License-Identifier: MPL-2.0
#include "analysis.hxx"

#include "check/check_report.hxx"
#include "recognition/recognise.hxx"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gouji
{
Analysis analyse(const Document& document, const Forms& forms)
{
    auto recognition = recognise(document, forms);
    Analysis analysis{std::move(recognition.reports), std::move(recognition.findings), recognition.holdsReport};
    for (const auto& report : analysis.reports)
        std::ranges::move(checkReport(report), std::back_inserter(analysis.findings));
    std::ranges::stable_sort(analysis.findings, {},
                             [](const Finding& finding) { return std::tuple(finding.report, finding.place.block, finding.place.order); });
    return analysis;
}
}
